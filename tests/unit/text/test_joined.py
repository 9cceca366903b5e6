import pytest

from app.text.folding import normalise
from app.text.joined import chains, number_runs, numbers, other_readings


@pytest.mark.parametrize(
    ("text", "one"),
    [
        ("by e-mail, e‑mail and e–mail", ["email", "email", "email"]),
        ("O’Brien and OʼBrien", ["OBrien", "OBrien"]),
        ("м'яч", ["мяч"]),
        ("צה״ל וג׳ירפה", ["צהל", "וגירפה"]),
        ('אמר "שלום" לה', []),
        ("U.S.A., z.B. and т.е.", ["USA", "zB", "те"]),
        ("a.net x.yz end.Begin", []),
        ("978-3-16-148410-0 and 2024-05-17", ["9783161484100", "20240517"]),
        ("21,537 or 21.537 or 21’537 or 12,34,567", ["21537", "21537", "21537", "1234567"]),
        ("3,14 and 1.5", []),
        ("l'eau, qu’il, d’Artagnan, D’Artagnan", ["DArtagnan"]),  # the first nobody writes as one
        ("aujourd'hui", ["aujourdhui"]),
        ("col·lecció", ["collecció"]),
        ("foo_bar-baz", ["barbaz"]),
        ("a-b-c-d-e-f-g-h-i", []),  # a list
        ("- 'word' -- -x", []),
        ("e-mailを", ["email"]),
    ],
)
def test_what_signs_join(text: str, one: list[str]) -> None:
    text = normalise(text)
    found = list(chains(text))
    assert [word for _, _, word in found] == one
    assert all(set(word) <= set(text[start:end]) for start, end, word in found)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("in 2024 21 537 men", ["21537"]),
        ("1 234 567", ["1234567"]),
        ("12 34 567", ["1234567"]),
        ("1 000  to 2 000", ["1000", "2000"]),
        ("100 200 300 400 500 600 700", []),  # a row of a table
        ("5 20 and 1000 200", []),
    ],
)
def test_numbers_in_groups(words: str, found: list[str]) -> None:
    assert numbers(words) == found
    assert [number for _, _, number in number_runs(words.split())] == found


def test_where_a_number_stands() -> None:
    assert number_runs(["in", "21", "537", "men"]) == [(1, 2, "21537")]


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("e-mail address", ["email address"]),
        ("20,000 leagues", ["20000 leagues"]),
        ("20 000 leagues", ["20000 leagues"]),
        ("20000 leagues", ["20,000 leagues"]),
        ("20000", []),
        ("in 1984", []),
        ("plain words", []),
    ],
)
def test_how_else_a_phrase_may_stand(text: str, readings: list[str]) -> None:
    assert other_readings(text) == readings
