from xml.etree.ElementTree import fromstring

from app.extraction.office.opendocument_numbering import numbers_of
from app.extraction.office.package import local

_NAMES = 'xmlns:text="text" xmlns:style="style"'


def _level(number: int, kind: str, more: str = "", name: str = "list-level-style-number") -> str:
    return f'<text:{name} text:level="{number}" style:num-format="{kind}" {more}/>'


_OUTLINE = (
    "<text:outline-style>"
    + _level(1, "1", name="outline-level-style")
    + _level(2, "a", 'text:display-levels="2" style:num-suffix=")"', "outline-level-style")
    + "</text:outline-style>"
)
_STYLES = (
    _OUTLINE
    + '<text:list-style style:name="L">'
    + _level(1, "I", 'style:num-prefix="Art. " text:start-value="4"')
    + _level(2, "1", 'style:num-list-format="%1%-%2%:"')
    + _level(3, "")
    + '</text:list-style><text:list-style style:name="B">'
    + '<text:list-level-style-bullet text:level="1"/></text:list-style>'
)


def _item(*inner: str, more: str = "") -> str:
    return f"<text:list-item {more}>{''.join(inner)}</text:list-item>"


def _list(*items: str, more: str = 'text:style-name="L"') -> str:
    return f"<text:list {more}>{''.join(items)}</text:list>"


def _told(*body: str, styles: str = _STYLES) -> list[str]:
    root = fromstring(f"<body {_NAMES}>{''.join(body)}</body>")
    numbers = numbers_of(root, [fromstring(f"<styles {_NAMES}>{styles}</styles>")])
    return [f"{numbers.get(id(node), '')}|{node.text}" for node in root.iter() if local(node) in ("p", "h")]


def test_items_are_counted_and_only_their_first_paragraph_has_the_number() -> None:
    inner = _list(_item("<text:p>b</text:p>"), _item("<text:p>c</text:p>", _list(_item("<text:p>d</text:p>"))), more="")
    assert _told(
        _list(_item("<text:p>a</text:p>", "<text:p>more</text:p>", inner), _item("<text:p>e</text:p>")),
        "<text:p>plain</text:p>",
        _list(_item("<text:p>f</text:p>")),
    ) == ["Art. IV|a", "|more", "IV-1:|b", "IV-2:|c", "|d", "Art. V|e", "|plain", "Art. IV|f"]


def test_lists_go_on_and_begin_where_they_say() -> None:
    going_on = 'text:style-name="L" text:continue-numbering="true"'
    of_first = 'text:style-name="L" text:continue-list="x"'
    assert _told(
        _list(_item("<text:p>a</text:p>"), more='text:style-name="L" id="x"'),
        _list(_item("<text:p>b</text:p>"), more=going_on),
        _list(_item("<text:p>c</text:p>", more='text:start-value="9"'), more='text:style-name="L"'),
        _list(_item("<text:p>d</text:p>"), more=of_first),
        _list("<text:list-header><text:p>e</text:p></text:list-header>", more=of_first),
        _list(_item("<text:p>point</text:p>"), more='text:style-name="B"'),
    ) == ["Art. IV|a", "Art. V|b", "Art. IX|c", "Art. VI|d", "|e", "|point"]


def test_headings_are_counted_by_the_style_of_the_outline() -> None:
    heading = '<text:h text:outline-level="{}">{}</text:h>'
    bodies = [heading.format(level, text) for level, text in ((1, "a"), (2, "b"), (2, "c"), (1, "d"), (2, "e"))]
    unnumbered = '<text:h text:outline-level="1" text:is-list-header="true">f</text:h>'
    assert _told(*bodies, unnumbered, heading.format("x", "g")) == [
        "1|a", "1.a)|b", "1.b)|c", "2|d", "2.a)|e", "|f", "|g"
    ]  # fmt: skip
    assert _told(*bodies, styles="") == ["|a", "|b", "|c", "|d", "|e"]


def test_what_was_deleted_is_not_counted_and_notes_are_of_no_list() -> None:
    gone = f"<text:tracked-changes>{_list(_item('<text:p>gone</text:p>'))}</text:tracked-changes>"
    note = "<text:note><text:p>note</text:p></text:note>"
    listed = _list(_item(f"<text:p>a{note}</text:p>"), _item("<text:p>b</text:p>"))
    assert _told(gone, listed) == ["|gone", "Art. IV|a", "|note", "Art. V|b"]
