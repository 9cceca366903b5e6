"""The control words of rich text that a reader knows (RTF 1.9.1): which destinations are read, which are skipped and
which stand beside the text; the characters that words stand for; and the code pages."""

from __future__ import annotations

SKIPPED = frozenset(
    b"fonttbl colortbl stylesheet info pict object themedata colorschememapping datastore latentstyles listtable "
    b"listoverridetable rsidtbl generator xmlnstbl objdata blipuid nonshppict mmathPr bkmkstart bkmkend "
    b"filetbl revtbl wgrffmtfilter ftnsep ftnsepc aftnsep aftnsepc template operator listpicture pgptbl userprops "
    b"falt panose sp".split()
)
READ_THOUGH_OPTIONAL = frozenset(
    b"shptxt shpinst shp do moMath moMathPara mr mf mnum mden msSub msSup msSubSup msPre msub msup me mrad mdeg mnary "
    b"mfunc mfName md macc mbar mbox mborderBox mlimLow mlimUpp mlim mm mmr mgroupChr meqArr".split()
)
# What is printed on every page, notes and remarks, whether marked as optional or not: told behind the text, so that its
# sentences stay whole.
BESIDE = frozenset(b"header headerl headerr headerf footer footerl footerr footerf annotation footnote".split())
# What a picture says to those who do not see it, and words that are drawn: properties of shapes.
SAID_BY_SHAPES = frozenset({"wzDescription", "gtextUNICODE"})
CHARACTERS = {
    b"par": "\n", b"line": "\n", b"sect": "\n\n", b"page": "\n\n", b"column": "\n", b"row": "\n", b"cell": "\t",
    b"nestcell": "\t", b"nestrow": "\n", b"tab": "\t", b"emdash": "—", b"endash": "–", b"lquote": "‘",
    b"rquote": "’", b"ldblquote": "“", b"rdblquote": "”", b"bullet": "•", b"emspace": "\u2003",
    b"enspace": "\u2002", b"zwj": "\u200d", b"zwnj": "\u200c",
}  # fmt: skip
PROGRAM_PAGES = {b"mac": "mac_roman", b"pc": "cp437", b"pca": "cp850", b"ansi": "cp1252"}


def code_page(number: int) -> str | None:
    if number == 65001:
        return "utf-8"
    if number == 10000:
        return "mac_roman"
    name = {936: "gb18030", 950: "big5hkscs", 1361: "johab"}.get(number, f"cp{number}")
    try:
        b"".decode(name)
    except LookupError:
        return None
    return name
