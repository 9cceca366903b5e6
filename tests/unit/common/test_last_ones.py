"""What was made last."""

from __future__ import annotations

from app.common.last_ones import LastOnes


def test_the_one_that_was_asked_for_longest_ago_is_forgotten_first() -> None:
    known: LastOnes[str, int] = LastOnes(2)
    known.keep("a", 1)
    known.keep("b", 2)
    assert known.get("a") == 1
    known.keep("c", 3)
    assert [known.get(key) for key in "abc"] == [1, None, 3]
    known.keep("a", 4)
    assert known.get("a") == 4
    known.clear()
    assert known.get("a") is None
