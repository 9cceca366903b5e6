"""A small assembler for the programs that judge system calls (classic BPF; seccomp(2), linux/filter.h).

A program sees the number of the call, the processor it is meant for, and its arguments as numbers: what a pointer
points to cannot be judged. It is a list of rules, each of which allows a call if all its checks hold; what no rule
allows is refused with an error number, so that a library that tries it goes on without.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

_LOAD, _JUMP_EQUAL, _JUMP_GREATER, _JUMP_SET, _RETURN = 0x20, 0x15, 0x25, 0x45, 0x06
_ALLOW, _ERRNO = 0x7FFF0000, 0x00050000
_NUMBER, _ARCHITECTURE, _ARGUMENTS = 0, 4, 16  # offsets in struct seccomp_data
_NEXT, _PASS, _FAIL = "next", "pass", "fail"


@dataclass(frozen=True, slots=True)
class _Step:
    """An instruction whose jumps are not yet distances."""

    code: int
    k: int
    yes: str = _NEXT
    no: str = _NEXT


Check = tuple[_Step, ...]  # goes on behind its end where it holds
Program = list[tuple[int, int, int, int]]  # code, distance if true, distance if false, operand


def any_of(argument: int, values: Iterable[int]) -> Check:
    """The low 32 bits of the argument, counted from 0, are one of these."""
    *others, last = values
    tests = (_Step(_JUMP_EQUAL, value, yes=_PASS) for value in others)
    return _low(argument), *tests, _Step(_JUMP_EQUAL, last, no=_FAIL)


def no_bit_of(argument: int, mask: int) -> Check:
    """None of these bits is set."""
    return _low(argument), _Step(_JUMP_SET, mask, yes=_FAIL)


def bit(argument: int, mask: int) -> Check:
    """This bit is set."""
    return _low(argument), _Step(_JUMP_SET, mask, no=_FAIL)


def is_null(argument: int) -> Check:
    """The argument is a pointer to nothing."""
    high = _Step(_LOAD, _ARGUMENTS + 8 * argument + 4)
    return _low(argument), _Step(_JUMP_EQUAL, 0, no=_FAIL), high, _Step(_JUMP_EQUAL, 0, no=_FAIL)


def _low(argument: int) -> _Step:
    return _Step(_LOAD, _ARGUMENTS + 8 * argument)  # both processors that are known here are little-endian


@dataclass(frozen=True, slots=True)
class Rule:
    """Allows the call with this number where all checks hold, and refuses it otherwise."""

    number: int
    checks: tuple[Check, ...] = ()


def assemble(
    architecture: int, rules: Sequence[Rule], *, refusal: int, unknown: int, absent: Iterable[int], newest: int
) -> Program:
    """The program for one architecture (AUDIT_ARCH_…).

    `refusal` is the error number of what is not allowed; `unknown` that of calls that are `absent`, or newer than
    `newest`: the C library then does without them.
    """
    refuse, deny_as_unknown = (_RETURN, 0, 0, _ERRNO | refusal), (_RETURN, 0, 0, _ERRNO | unknown)
    program: Program = [
        (_LOAD, 0, 0, _ARCHITECTURE),
        (_JUMP_EQUAL, 1, 0, architecture),  # another's numbers mean other calls
        refuse,
        (_LOAD, 0, 0, _NUMBER),
        (_JUMP_GREATER, 0, 1, newest),  # also the x32 calls of x86-64, whose numbers begin at 2³⁰
        deny_as_unknown,
    ]
    for number in absent:
        program += [(_JUMP_EQUAL, 0, 1, number), deny_as_unknown]
    for rule in rules:
        block = _block(rule, refuse)
        program += [(_JUMP_EQUAL, 0, len(block), rule.number), *block]
    return [*program, refuse]


def _block(rule: Rule, refuse: tuple[int, int, int, int]) -> Program:
    block: Program = []
    end = sum(map(len, rule.checks)) + 1  # where the refusal stands
    for check in rule.checks:
        after = len(block) + len(check)
        for step in check:
            here = len(block)
            distances = {_NEXT: 0, _PASS: after - here - 1, _FAIL: end - here - 1}
            block.append((step.code, distances[step.yes], distances[step.no], step.k))
    block.append((_RETURN, 0, 0, _ALLOW))
    return [*block, refuse] if rule.checks else block


def encode(program: Program) -> bytes:
    """The instructions as the kernel wants them (struct sock_filter)."""
    return b"".join(struct.pack("=HBBI", *instruction) for instruction in program)
