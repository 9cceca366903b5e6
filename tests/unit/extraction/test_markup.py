from app.domain.documents import Heading
from app.extraction.markup import html_to_text


def test_visible_words_blocks_and_headings() -> None:
    segment, title = html_to_text(
        "<!doctype html><html><head><title>My &amp; page</title><style>p{}</style>"
        "<script>var x='<p>no</p>'</script></head>"
        "<body><h1>Big <b>one</b></h1><p>Some <i>strong</i>, words.<p>Next<br>line</p>"
        "<h2> Small\n one </h2><ul><li>a<li>b</ul><table><tr><td>1<td>2<tr><td>3<td>4</table></body></html>"
    )
    assert title == "My & page"
    assert segment.text == "Big one\n\nSome strong, words.\n\nNext\nline\n\nSmall one\n\na\nb\n\n1\t2\n3\t4"
    assert segment.headings == (Heading(0, 1, "Big one"), Heading(41, 2, "Small one"))
    assert segment.text[41:].startswith("Small one")


def test_pre_keeps_its_lines() -> None:
    assert html_to_text("<p>a  b</p><pre>x\n  y</pre>")[0].text == "a b\n\nx\n  y"


def test_broken_html_loses_nothing() -> None:
    text = html_to_text("<html><head><title>T</head><body><p>one</b><div>two<table><tr><td>three &nosuch; &#x41;")[
        0
    ].text
    assert [word for word in ("one", "two", "three", "A") if word in text] == ["one", "two", "three", "A"]
