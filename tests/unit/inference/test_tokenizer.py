import gc
from pathlib import Path

import pytest
from tokenizers import Tokenizer

from app.domain.models import ModelSpec
from app.inference.tokenizer import _loaded, load_tokenizer

TEXTS = ["", "hedgehog", "Wo schläft der Igel?", "彼は本を読む。", "word " * 50]


@pytest.mark.parametrize("longest", [2, 3, 8, 512])
def test_cut_as_the_library_cuts(spec: ModelSpec, longest: int) -> None:
    reference = Tokenizer.from_file(str(spec.tokenizer_file))
    reference.enable_truncation(longest)
    ours = load_tokenizer(spec.tokenizer_file)
    for text in TEXTS:
        wanted, (found, truncated) = reference.encode(text), ours.encode(text, longest)
        assert truncated is bool(wanted.overflowing)
        assert ours.count(text) == len(wanted.ids) + sum(len(rest.ids) - 2 for rest in wanted.overflowing)
        assert found.ids == wanted.ids and found.special_tokens_mask == wanted.special_tokens_mask


def test_one_copy_while_it_is_in_use(spec: ModelSpec, tmp_path: Path) -> None:
    copy = tmp_path / "tokenizer.json"
    copy.write_bytes(spec.tokenizer_file.read_bytes() + b"\n")
    first = load_tokenizer(copy)
    assert load_tokenizer(copy) is first
    assert load_tokenizer(spec.tokenizer_file) is not first
    digest = first.digest
    del first
    gc.collect()
    assert digest not in _loaded
