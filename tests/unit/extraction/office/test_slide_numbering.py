from xml.etree.ElementTree import fromstring

from app.extraction.office.slide_numbering import numbers_of_points


def _point(text: str, kind: str = "", level: int = 0, start: str = "") -> str:
    told = f'<buAutoNum type="{kind}" {start}/>' if kind else ""
    return f'<p><pPr lvl="{level}">{told}</pPr><r><t>{text}</t></r></p>'


def _told(*points: str) -> list[str]:
    shape = fromstring(f"<sp>{''.join(points)}</sp>")
    numbers = numbers_of_points(shape)
    return [numbers.get(id(node), "") for node in shape.iter("p")]


def test_points_are_counted_by_level_and_kind() -> None:
    assert _told(
        _point("a", "arabicPeriod"),
        _point("b", "alphaLcParenR", 1),
        _point("c", "alphaLcParenR", 1),
        _point("d", "arabicPeriod"),
        _point("e", "alphaLcParenR", 1),
        _point("f", "romanUcPeriod"),
    ) == ["1.", "a)", "b)", "2.", "a)", "I."]


def test_what_has_no_number_interrupts_its_level() -> None:
    assert _told(
        _point("a", "arabicParenBoth", start='startAt="4"'),
        _point("deeper", "", 1),
        "<p/>",
        _point("b", "arabicParenBoth", start='startAt="4"'),
        _point("plain"),
        _point("c", "arabicPlain"),
    ) == ["(4)", "", "", "(5)", "", "1"]


def test_kinds() -> None:
    kinds = ("circleNumWdBlackPlain", "ea1ChsPeriod", "arabicDbPeriod", "thaiNumPeriod", "")
    assert _told(*(_point("a", kind) for kind in kinds)) == ["①", "一.", "1.", "1.", ""]
