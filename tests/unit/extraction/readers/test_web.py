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


def _text(page: str) -> str:
    return extract_markup(page.encode(), HTML).segments[0].text


def test_ruby_leaves_words_whole() -> None:
    page = (
        "<p>昨日、<ruby>東<rt>とう</rt>京<rt>きょう</rt></ruby>の<ruby>図<rp>(</rp><rt>と<rp>)</rp>書<rt>しょ</ruby>へ。"
        "<p><ruby>人<rt>ひと"
    )
    assert _text(page) == "昨日、東京の図書へ。（とうきょう、としょ）\n\n人（ひと）"


def test_words_for_pictures_stand_where_the_picture_does() -> None:
    page = (
        '<p>Look<img alt="Sunset over the pier">here <img alt="logo.gif"><img alt=""></p>'
        '<img alt="Otter"><h2>Otter</h2>'
    )
    assert _text(page) == "Look Sunset over the pier here\n\nOtter"


def test_titles_follow_their_line_once_and_only_if_they_say_something() -> None:
    page = (
        '<link rel=x title="Feed"><p>The <abbr title="World Health Organization">WHO</abbr> in '
        '<a title="Geneva">Geneva</a>.'
        '<p>The <abbr title="World Health Organization">WHO</abbr> again.'
    )
    assert _text(page) == "The WHO in Geneva. (World Health Organization)\n\nThe WHO again."


def test_words_in_attributes_of_what_is_not_seen_are_not_read() -> None:
    assert _text('<p>Seen<template><img alt="Hidden heron"><p title="Hidden too">x</p></template>') == "Seen"
