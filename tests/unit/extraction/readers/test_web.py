from app.extraction.formats import format_named
from app.extraction.readers.web import extract_markup

HTML = format_named("html")


def test_the_title_becomes_text_once() -> None:
    said = extract_markup(b"<title>Whales</title><h1>Whales</h1><p>Big.", HTML)
    unsaid = extract_markup(b"<title>Whales</title><h2>Size</h2><p>Big.", HTML)
    assert said.segments[0].text == "Whales\n\nBig."
    assert unsaid.segments[0].text == "Whales\n\nSize\n\nBig."
    assert [(heading.offset, heading.text) for heading in unsaid.segments[0].headings] == [(0, "Whales"), (8, "Size")]


def test_xml_is_its_elements_and_escaped_html_is_read() -> None:
    feed = (
        b"<?xml version='1.0'?><rss><channel><title>News</title><item><title>One</title>"
        b"<description>&lt;p&gt;Bold &lt;b&gt;claim&lt;/b&gt;&lt;/p&gt;</description></item>"
        b"<item><description><![CDATA[<i>In</i> data]]></description></item></channel></rss>"
    )
    text = extract_markup(feed, format_named("xml")).segments[0].text
    assert [line for line in text.split("\n") if line] == ["News", "One", "Bold claim", "In data"]
