"""EUC-TW, which Python has no codec for: the two planes of CNS 11643 that hold what Big5 holds, in nearly its order.

So a code is reckoned into Big5's, whose codec Python has. Where the two orders part was found by comparing glibc's
converter for EUC-TW with that codec, code by code.
"""

from __future__ import annotations

import re

_ROW = 94  # codes in a row of CNS 11643, from 0xA1 on
_BIG5_ROW = 157  # in one of Big5: 63 from 0x40, 94 from 0xA1
# (first code in CNS, first in Big5, how many) where both go on side by side, counted from the beginning of the plane.
_PLANE_1 = (
    (0, 0, 5), (6, 6, 8), (15, 15, 6), (21, 23, 2), (24, 22, 1), (29, 29, 44), (73, 74, 1), (74, 73, 1), (75, 75, 22),
    (98, 98, 1), (100, 100, 27), (127, 128, 1), (128, 127, 1), (129, 129, 19), (148, 149, 1), (149, 148, 1),
    (150, 150, 4), (156, 158, 2), (160, 160, 1), (162, 162, 1), (165, 165, 69), (282, 234, 29), (312, 264, 1),
    (314, 266, 142), (3290, 471, 1412), (4702, 1884, 424), (5126, 1883, 1), (5127, 2308, 1876), (7003, 4571, 1),
    (7004, 4184, 387), (7391, 4572, 525), (7916, 5286, 1), (7917, 5097, 105), (8023, 5203, 83), (8106, 5287, 84),
    (8190, 5517, 1), (8191, 5371, 54), (8245, 5426, 1), (8246, 5425, 1), (8247, 5427, 90), (8337, 5518, 354),
)  # fmt: skip
_PLANE_2 = (
    (0, 6280, 10), (10, 6291, 33), (43, 6372, 1), (44, 6324, 48), (92, 6373, 46), (138, 6586, 1), (139, 6419, 167),
    (306, 6587, 1840), (2146, 9074, 1), (2147, 8428, 108), (2255, 8537, 537), (2792, 8427, 1), (2793, 9075, 100),
    (2893, 8536, 1), (2894, 9175, 399), (3293, 9575, 1637), (4930, 11761, 1), (4931, 11212, 146), (5077, 11899, 1),
    (5078, 11358, 287), (5365, 12508, 1), (5366, 11645, 116), (5482, 11762, 137), (5619, 11900, 104), (5723, 12425, 1),
    (5724, 12004, 222), (5946, 12227, 198), (6144, 12426, 82), (6226, 12509, 86), (6312, 12226, 1), (6313, 12595, 8),
    (6321, 12604, 153), (6474, 12758, 56), (6530, 13114, 1), (6531, 12814, 113), (6644, 12603, 1), (6645, 12927, 142),
    (6787, 12757, 1), (6788, 13069, 45), (6833, 13115, 71), (6904, 13380, 1), (6905, 13186, 194), (7099, 13381, 490),
    (7589, 13914, 1), (7590, 13871, 43), (7633, 13915, 1), (7634, 13917, 11), (7645, 13916, 1), (7646, 13928, 4),
)  # fmt: skip
_CHARACTER = re.compile(
    rb"[\x00-\x7f]++|(?P<second>\x8e[\xa1-\xb0][\xa1-\xfe]{2})|(?P<first>[\xa1-\xfe]{2})|(?P<bad>[\x80-\xff])",
    re.DOTALL,
)


def decode_euc_tw(data: bytes, *, strict: bool = True) -> str:
    """The text; what Big5 does not hold becomes U+FFFD. UnicodeDecodeError where `strict` and the bytes are no
    EUC-TW."""
    pieces = []
    for match in _CHARACTER.finditer(data):
        code = match.group()
        if match.lastgroup is None:
            pieces.append(code.decode("ascii"))
        elif match.lastgroup == "bad":
            if strict:
                raise UnicodeDecodeError("euc_tw", data, match.start(), match.end(), "no character")
            pieces.append("\ufffd")
        else:
            pieces.append(character(1 if match.lastgroup == "first" else code[1] - 0xA0, code[-2:]))
    return "".join(pieces)


def character(plane: int, code: bytes) -> str:
    """The character of two bytes (0xA1 to 0xFE each) in a plane of CNS 11643."""
    place = (code[0] - 0xA1) * _ROW + code[1] - 0xA1
    for first, first_big5, count in _PLANE_1 if plane == 1 else _PLANE_2 if plane == 2 else ():
        if first <= place < first + count:
            row, column = divmod(first_big5 + place - first, _BIG5_ROW)
            trail = column + 0x40 if column < 63 else column - 63 + 0xA1
            return bytes((row + 0xA1, trail)).decode("big5", "replace")
    return "\ufffd"
