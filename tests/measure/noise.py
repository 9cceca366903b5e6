"""What is in files and is no text in any language: encoded bytes and random letters, always the same."""

from __future__ import annotations

import base64
import random
import string

_BYTES = 900  # in a document
_LINE = 76  # characters, as mail programs break encoded lines
_SCRIPTS = (string.ascii_lowercase, "абвгдежзийклмнопрстуфхцчшщыьэюя", "אבגדהוזחטיכלמנסעפצקרשת")


def noise_documents(count: int, seed: int = 1) -> list[str]:
    """Blobs in base64, hexadecimal dumps and random letters of several scripts, in turn."""
    source = random.Random(seed)
    makers = (_base64, _hex_dump, _random_letters)
    return [makers[number % len(makers)](source) for number in range(count)]


def noise_questions(count: int, seed: int = 2) -> list[str]:
    """A few words each, of letters that nobody has put together before; some of encoded bytes."""
    source = random.Random(seed)
    questions = []
    for number in range(count):
        if number % 4 == 3:
            questions.append(
                base64.b64encode(source.randbytes(15)).decode() if number % 8 == 3 else source.randbytes(8).hex()
            )
        else:
            questions.append(" ".join(_word(source, _SCRIPTS[number % 4]) for _ in range(source.randint(2, 6))))
    return questions


def _base64(source: random.Random) -> str:
    text = base64.b64encode(source.randbytes(_BYTES)).decode()
    return "\n".join(text[start : start + _LINE] for start in range(0, len(text), _LINE))


def _hex_dump(source: random.Random) -> str:
    data = source.randbytes(_BYTES // 2)
    lines = []
    for start in range(0, len(data), 16):
        row = data[start : start + 16]
        letters = "".join(chr(byte) if 32 <= byte < 127 else "." for byte in row)
        lines.append(f"{start:08x}  {row.hex(' ')}  |{letters}|")
    return "\n".join(lines)


def _random_letters(source: random.Random) -> str:
    letters = source.choice(_SCRIPTS)
    return " ".join(_word(source, letters) for _ in range(_BYTES // 6))


def _word(source: random.Random, letters: str) -> str:
    return "".join(source.choices(letters, k=source.randint(3, 11)))
