import errno
from collections.abc import Sequence

import pytest
from bpf_machine import ALLOW, judge

from app.extraction.sandbox.bpf import Check, Rule, any_of, assemble, bit, encode, is_null, no_bit_of

HERE, ELSEWHERE = 0xC000003E, 0x40000003


def _judged(checks: tuple[Check, ...], *arguments: int, number: int = 7, architecture: int = HERE) -> str | int:
    rules = [Rule(3), Rule(7, checks), Rule(9)]
    program = assemble(HERE, rules, refusal=errno.EPERM, unknown=errno.ENOSYS, absent=[5], newest=450)
    assert len(encode(program)) == 8 * len(program)
    return judge(program, architecture, number, arguments)


def test_what_no_rule_allows_is_refused() -> None:
    assert _judged((), number=3) == ALLOW and _judged((), number=9) == ALLOW
    assert _judged((), number=4) == errno.EPERM
    assert _judged((), number=3, architecture=ELSEWHERE) == errno.EPERM, "the number means another call there"
    assert _judged((), number=5) == errno.ENOSYS
    assert _judged((), number=451) == errno.ENOSYS
    assert _judged((), number=0x40000003) == errno.ENOSYS, "x32"


@pytest.mark.parametrize(
    ("checks", "allowed", "refused"),
    [
        ((any_of(1, [2, 4, 8]),), [(0, 2), (0, 4), (9, 8), (0, 1 << 32 | 4)], [(0, 3), (2, 0), (0, 0)]),
        ((any_of(0, [5]),), [(5,)], [(0,), (-5,)]),
        ((no_bit_of(2, 0b101),), [(5, 5, 0), (0, 0, 0b1010)], [(0, 0, 1), (0, 0, 0b1100)]),
        ((bit(0, 0x10000),), [(0x10000,), (0x3D0F00,)], [(17,), (0,)]),
        ((is_null(4),), [(1, 1, 1, 1, 0, 1)], [(0, 0, 0, 0, 1), (0, 0, 0, 0, 1 << 32), (0, 0, 0, 0, -1)]),
        ((bit(0, 1), no_bit_of(0, 2), any_of(1, [7, 8])), [(1, 7), (5, 8)], [(3, 7), (0, 7), (1, 6)]),
    ],
)
def test_checks(checks: tuple[Check, ...], allowed: list[Sequence[int]], refused: list[Sequence[int]]) -> None:
    for arguments in allowed:
        assert _judged(checks, *arguments) == ALLOW, arguments
    for arguments in refused:
        assert _judged(checks, *arguments) == errno.EPERM, arguments
    assert _judged(checks, number=9) == ALLOW, "what follows the rule is reached"
