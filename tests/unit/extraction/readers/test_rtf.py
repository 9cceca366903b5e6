import pytest

from app.domain.errors import DamagedDocument
from app.extraction.formats import format_named
from app.extraction.readers.rtf import extract_rtf

RTF = format_named("rtf")


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (rb"Hello\par World", "Hello\nWorld"),
        (rb"\'e4\'f6", "äö"),
        (rb"\f1\'cf\'f0\'e8\f0 \'e4", "Приä"),
        (rb"\f2\'82\'a0\'82\'a2", "あい"),
        (rb"\uc1\u1055?\u1088?x", "Прx"),
        (rb"\uc2\u1055\'aa\'bb!", "П!"),
        (rb"\u-10179?\u-8704?", "\U0001f600"),
        (rb"{\*\generator Nobody;}a{\pict 00ff}b", "ab"),
        (
            rb"{\header\pard Acme\par}{\footerf Page 7\par 7}a{\*\annotation {\*\atnid x}Why?}b",
            "ab\n\nAcme\nPage 7\nWhy?",
        ),
        (rb"a{\*\do\dobxpage{\dptxbxtext in a box}}", "ain a box"),
        (rb"{\field{\*\fldinst HYPERLINK x}{\fldrslt link}}", "link"),
        (
            rb"{\field{\*\fldinst EQ \\o\\ad(\\s\\up 9({\u12354?}),{\u20124?})}{\fldrslt}}x.\par y",
            "亜x.（あ）\ny",
        ),
        (rb"{\field{\*\fldinst MACROBUTTON None [name]}} and {\field{\*\fldinst  PAGE }}", "[name] and "),
        (rb"a{\super\chftn{\*\footnote \chftn\tab Said below}}b{\footnote And here}", "ab\n\nSaid below\nAnd here"),
        (rb"a{\deleted b}c\deleted d\plain e", "ace"),
        (rb"a{\pict{\*\picprop{\sp{\sn wzName}{\sv Shape}}{\sp{\sn wzDescription}{\sv A cat}}}00}", "a\n\nA cat"),
        (rb"{\mmath{\*\moMath{\*\mf{\*\mfPr{\*\mtype bar}}{\*\mnum{\*\mr\mscr0 E=}}{\*\mden{\*\mr mc}}}}}", "E=mc"),
        (rb"a\tab b\emdash c\~d\_e \{x\}\\", "a\tb—c\u00a0d-e {x}\\"),
        (rb"a\cell b\cell\row", "a\tb\t\n"),
        (b"a\\bin3 }}}b", "ab"),
        (b"cut off {here \\", "cut off here }"),
    ],
)
def test_text(body: bytes, text: str) -> None:
    fonts = rb"{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset204 B;}{\f2\fcharset128 C;}}{\info{\title The title}}"
    extraction = extract_rtf(rb"{\rtf1\ansi\ansicpg1252\deff0" + fonts + body + b"}", RTF)
    assert extraction.segments[0].text == text
    assert extraction.title == "The title"


def test_a_piece_of_a_document_is_read() -> None:
    assert (
        extract_rtf(b"{\\pard \\ql Rivers\\par}\n{\\pard and birds\\par}\n", RTF).segments[0].text
        == "Rivers\nand birds\n"
    )


def test_deep_nesting_and_foreign_data() -> None:
    assert extract_rtf(b"{\\rtf1 " + b"{" * 200_000 + b"deep", RTF).segments[0].text == "deep"
    with pytest.raises(DamagedDocument):
        extract_rtf(b"no rich text", RTF)
