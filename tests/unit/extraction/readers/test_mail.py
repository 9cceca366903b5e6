import pytest

from app.domain.errors import DamagedDocument
from app.extraction.formats import format_named
from app.extraction.readers.mail import extract_mail

EML = format_named("eml")
PLAIN = (
    b"From: =?utf-8?q?J=C3=BCrgen?= <j@example.org>\r\nTo: Ann <a@example.org>\r\n"
    b"Subject: =?iso-2022-jp?B?GyRCRnxLXBsoQg==?=\r\n"
    b"Date: Mon, 1 Jan 2024 10:00:00 +0000\r\n"
    b"Content-Type: text/plain; charset=iso-8859-2\r\n\r\nZa\xbf\xf3\xb3\xe6\r\n"
)


def test_headers_come_first_and_the_subject_is_the_title() -> None:
    extraction = extract_mail(PLAIN, EML)
    assert extraction.title == "日本"
    segment = extraction.segments[0]
    assert segment.text == (
        "Subject: 日本\nFrom: Jürgen <j@example.org>\nTo: Ann <a@example.org>\n"
        "Date: Mon, 1 Jan 2024 10:00:00 +0000\n\nZażółć"
    )
    assert segment.text[segment.headings[0].offset :].startswith("日本")


def _alternative(plain: bytes) -> bytes:
    return (
        b"Subject: s\nContent-Type: multipart/mixed; boundary=A\n\n--A\n"
        b"Content-Type: multipart/alternative; boundary=B\n\n"
        b"--B\nContent-Type: text/plain\n\n" + plain + b"\n"
        b"--B\nContent-Type: text/html\n\n<p>From <b>HTML</b></p>\n--B--\n"
        b"--A\nContent-Type: application/pdf; name=\"paper.pdf\"\nContent-Disposition: attachment\n\nxx\n--A--\n"
    )  # fmt: skip


def test_plain_text_before_html_and_attachments_by_name() -> None:
    assert extract_mail(_alternative(b"From plain"), EML).segments[0].text == (
        "Subject: s\nAttachments: paper.pdf\n\nFrom plain"
    )
    assert "From HTML" in extract_mail(_alternative(b" "), EML).segments[0].text


@pytest.mark.parametrize("charset", [b"x-unknown", b"utf-8", b"us-ascii", b"zlib", b'"'])
def test_wrong_charsets_are_survived(charset: bytes) -> None:
    raw = (
        b"Subject: r\xe4tsel\nContent-Type: text/plain; charset="
        + charset
        + b"\n\nSch\xf6ne Gr\xfc\xdfe aus K\xf6ln am Rhein\n"
    )
    assert "Schöne Grüße" in extract_mail(raw, EML).segments[0].text


def test_a_mailbox_is_a_segment_for_each_message() -> None:
    box = b"From a@b Mon Jan 1\nSubject: one\n\nFirst\nFrom here on\n\nFrom c@d Tue Jan 2\nSubject: two\n\nSecond\n"
    extraction = extract_mail(box, format_named("mbox"))
    assert [segment.text for segment in extraction.segments] == [
        "Subject: one\n\nFirst\nFrom here on",
        "Subject: two\n\nSecond",
    ]
    assert extraction.title is None


def test_what_is_no_mail() -> None:
    with pytest.raises(DamagedDocument):
        extract_mail(b"\n\n", EML)
