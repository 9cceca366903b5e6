import numpy as np

from app.domain.embedding import Embedding
from app.inference.passage_cache import PassageCache


def test_what_was_used_longest_ago_is_forgotten() -> None:
    def made(tokens: int) -> Embedding:
        return Embedding(colbert=np.ones((tokens, 8), dtype=np.float32))

    cache = PassageCache(limit=100 * 8 * 2)
    for text in ("a", "b"):
        cache.keep(text, made(40))
    assert cache.get("a") is not None
    cache.keep("c", made(40))
    assert cache.get("b") is None and cache.get("a") is not None and cache.get("c") is not None
    cache.keep("c", made(10))
    cache.keep("d", made(40))
    assert cache.get("a") is not None and cache.get("c") is not None
    cache.keep("huge", made(1000))
    assert [text for text in ("a", "c", "d", "huge") if cache.get(text) is not None] == ["huge"]
