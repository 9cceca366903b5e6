from app.domain.documents import Heading
from app.extraction.markup import extract_markup, html_to_text


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


def test_the_title_becomes_text_once() -> None:
    said = extract_markup(b"<title>Whales</title><h1>Whales</h1><p>Big.", "html")
    unsaid = extract_markup(b"<title>Whales</title><h2>Size</h2><p>Big.", "html")
    assert said.segments[0].text == "Whales\n\nBig."
    assert unsaid.segments[0].text == "Whales\n\nSize\n\nBig."
    assert [(heading.offset, heading.text) for heading in unsaid.segments[0].headings] == [(0, "Whales"), (8, "Size")]


def test_broken_html_loses_nothing() -> None:
    text = html_to_text("<html><head><title>T</head><body><p>one</b><div>two<table><tr><td>three &nosuch; &#x41;")[
        0
    ].text
    assert [word for word in ("one", "two", "three", "A") if word in text] == ["one", "two", "three", "A"]


def test_xml_is_its_elements_and_escaped_html_is_read() -> None:
    feed = (
        b"<?xml version='1.0'?><rss><channel><title>News</title><item><title>One</title>"
        b"<description>&lt;p&gt;Bold &lt;b&gt;claim&lt;/b&gt;&lt;/p&gt;</description></item>"
        b"<item><description><![CDATA[<i>In</i> data]]></description></item></channel></rss>"
    )
    text = extract_markup(feed, "xml").segments[0].text
    assert [line for line in text.split("\n") if line] == ["News", "One", "Bold claim", "In data"]
