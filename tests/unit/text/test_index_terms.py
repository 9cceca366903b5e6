import sys
import unicodedata
from itertools import chain

import regex
from hypothesis import example, given
from hypothesis import strategies as st

from app.text import index_terms as module
from app.text.analysis import analyse, marked
from app.text.folding import UNSPACED
from app.text.index_terms import index_terms

_LETTERS = "aAbBcoeéÉßIıİřŁñ.,;#+1290-'’ \n\t\u00a0\u3000\u200b\u200d\u0301\u00a8日本ーカﾊ각가ยا😀🏳🌈٣ابيیकि"


def _by_analysis(context: str, text: str) -> tuple[list[str], ...]:
    of_text, of_context = analyse(text), analyse(context)
    return of_text.positions, of_text.grams, [*of_context.positions, *map(marked, of_context.grams)]


@given(st.text(_LETTERS, max_size=20), st.text(_LETTERS, max_size=40) | st.text(max_size=20))
@example("Chapter", "C++ and .NET, camelCase PDFs: snake_case_word (Größe) ΣΊΣΥΦΟΣ.")
@example("", "(word), “l'eau” 3.14/20000 [x].NET ….net well-known—so; 10:30 «Größe»! C#-Müller's {ñ}\u0301 a.b.net")
@example("", "x" * 100 + " " + "Ĳsselmeerǆ ŉa ªb ϒ")
def test_the_same_as_the_analysis_makes(context: str, text: str) -> None:
    assert tuple(each.split() for each in index_terms(context, text)) == _by_analysis(context, text)


def test_every_letter_of_an_alphabet_alone_and_in_company() -> None:
    letters = [chr(code) for code in range(0x2000)]
    for text in chain(letters, map("a{}".format, letters), map("{0}{0}".format, letters)):
        assert tuple(each.split() for each in index_terms("", text)) == _by_analysis("", text), ascii(text)


def test_no_letter_of_a_script_without_blanks_is_taken_for_another() -> None:
    """Also none that normalising makes one of."""
    unspaced = regex.compile(f"[{UNSPACED}]")
    for code in range(sys.maxunicode + 1):
        if not 0xD800 <= code < 0xE000 and unspaced.search(unicodedata.normalize("NFKC", chr(code))):
            assert module._MAYBE_UNSPACED.search(chr(code)), hex(code)
