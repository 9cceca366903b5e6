from __future__ import annotations

import numpy as np
import pytest
from tiny_blob import HIDDEN, PIECES, SPARE_ROWS, BlobWriter
from weights_blob import BlobError, WeightsBlob

DATA = BlobWriter().data()


def test_sizes_pieces_and_scores() -> None:
    blob = WeightsBlob(DATA)
    assert (blob.hidden, blob.layers, blob.heads, blob.inner, blob.positions) == (64, 2, 2, 128, 24)
    assert [piece.decode() for piece in blob.pieces] == list(PIECES)
    assert (blob.bos, blob.pad, blob.eos, blob.unk) == (0, 1, 2, 3)
    assert blob.scores[0] == 0 and (blob.scores[4:10] < 0).all()


def test_a_block_holds_low_nibbles_then_high_ones() -> None:
    writer = BlobWriter()
    data = writer.data()
    content = next(content for name, _form, _count, content in writer.tensors if name == "emb.word")
    values, scales = WeightsBlob(data).quantized("emb.word", HIDDEN)
    assert values.shape == (len(PIECES) + SPARE_ROWS, HIDDEN) and scales.shape == (len(values), HIDDEN // 32)
    assert scales[0, 0] == np.frombuffer(content[:2], "<f2")[0]
    assert values[0, 3] == content[2 + 3] & 15 and values[0, 3 + 16] == content[2 + 3] >> 4
    exact = WeightsBlob(data).matrix("emb.word", HIDDEN)
    assert exact[0, 3] == (np.float32(values[0, 3]) - 8) * np.float32(scales[0, 0])


@pytest.mark.parametrize("end", [0, 3, 20, 70, 200, 400, 1200, len(DATA) - 1])
def test_a_file_cut_short_is_refused(end: int) -> None:
    with pytest.raises(BlobError):
        WeightsBlob(DATA[:end])


def test_another_file_is_refused() -> None:
    with pytest.raises(BlobError, match="begins with"):
        WeightsBlob(b"GGUF" + DATA[4:])
    with pytest.raises(BlobError, match="version 2"):
        WeightsBlob(DATA[:4] + b"\2" + DATA[5:])


def test_a_tensor_that_is_not_there_is_named() -> None:
    blob = WeightsBlob(DATA)
    with pytest.raises(BlobError, match=r"l9\.q\.w"):
        blob.matrix("l9.q.w", HIDDEN)
    with pytest.raises(BlobError, match=r"emb\.word"):
        blob.vector("emb.word")
