import pytest

from app.extraction.tex_letters import with_letters


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (r"Schr\"odinger, Schr{\"o}dinger", "Schrödinger, Schrödinger"),
        (r"na\"{\i}ve \'e {\'e}t\'e \^{\i}", "naïve é été î"),
        (r"\c{c}a Erd\H{o}s \v{S} \c c", "ça Erdős Š ç"),
        (r"stra{\ss}e, \O slo, \o{}", "straße, Øslo, ø"),
        (r"\vskip 1em \cite{a} {\em x} \copyright", r"\vskip 1em \cite{a} {\em x} \copyright"),
    ],
)
def test_commands_become_letters_and_others_stay(written: str, read: str) -> None:
    assert with_letters(written) == read
