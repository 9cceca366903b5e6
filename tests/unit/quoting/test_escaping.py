"""Signs that mean something stand for themselves."""

from __future__ import annotations

import pytest

from app.quoting import escaping


@pytest.mark.parametrize(
    ("written", "escaped"),
    [
        ("# a", r"\# a"),
        ("  - a", r"\- a"),
        ("1. a", r"1\. a"),
        ("12) a", r"12\) a"),
        ("---", r"\---"),
        ("===", r"\==="),
        ("1.5 m", "1.5 m"),
        ("#1", "#1"),
        ("-5 °C", "-5 °C"),
        ("a*b_c`d[e]<f>~g|h&i$j\\", r"a\*b\_c\`d\[e\]\<f\>\~g\|h\&i\$j" + "\\\\"),
        ("> a", r"\> a"),
        ("水の流れ（川）。", "水の流れ（川）。"),
    ],
)
def test_markdown(written: str, escaped: str) -> None:
    assert escaping.markdown(written) == escaped


@pytest.mark.parametrize(("text", "code"), [("a b", "`a b`"), ("a`b", "``a`b``"), ("`a``b", "``` `a``b ```")])
def test_markdown_code(text: str, code: str) -> None:
    assert escaping.markdown_code(text) == code


def test_bibtex() -> None:
    escaped = escaping.bibtex("50% & {x}_^~\\ #1 $\n  река")
    assert escaped == (
        r"50\% \& \textbraceleft{}x\textbraceright{}\_\textasciicircum{}\textasciitilde{}\textbackslash{} \#1 \$ река"
    )
    assert escaped.count("{") == escaped.count("}")


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1"])
def test_a_formula_is_text(text: str) -> None:
    assert escaping.cell(text) == f"'{text}"


@pytest.mark.parametrize("text", ["a = b", "", "“=1”", "1-2"])
def test_text_stays_as_it_is(text: str) -> None:
    assert escaping.cell(text) == text
