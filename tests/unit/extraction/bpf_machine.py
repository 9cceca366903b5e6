"""Runs a program of classic BPF on one system call, as the kernel does: only what our assembler makes."""

from __future__ import annotations

import struct
from collections.abc import Sequence

from app.extraction.sandbox.bpf import Program

ALLOW = "allow"


def judge(program: Program, architecture: int, number: int, arguments: Sequence[int] = ()) -> str | int:
    """ "allow", or the error number of the refusal."""
    padded = [*arguments, *[0] * (6 - len(arguments))]
    data = struct.pack("<IIQ6Q", number, architecture, 0, *(each & (1 << 64) - 1 for each in padded))
    accumulator, position = 0, 0
    while True:
        code, yes, no, operand = program[position]
        position += 1
        match code:
            case 0x20:  # load a word
                (accumulator,) = struct.unpack_from("<I", data, operand)
            case 0x15:
                position += yes if accumulator == operand else no
            case 0x25:
                position += yes if accumulator > operand else no
            case 0x45:
                position += yes if accumulator & operand else no
            case 0x06:
                if operand == 0x7FFF0000:
                    return ALLOW
                assert operand & 0xFFFF0000 == 0x00050000, "nothing ends the process"
                return operand & 0xFFFF
            case _:
                raise AssertionError(f"unknown instruction {code:#x}")
