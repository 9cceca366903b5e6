from base64 import b64encode
from functools import partial

import pytest

from app.domain.errors import DamagedDocument
from app.extraction.formats import format_named
from app.extraction.inside import extract_documents
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
        "Subject: s\nAttachments: paper.pdf\n\nFrom plain\n\nFrom HTML"
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


def test_headers_that_are_not_in_the_encoding_they_name_are_read() -> None:
    said = "看看鏡頭近些".encode("gb18030")
    assert len(said.decode("gb2312", "replace")) != 6
    words = b"\n ".join(b"=?gb2312?B?%s?=" % b64encode(part) for part in (said[:5], said[5:]))
    found = extract_mail(PLAIN.replace(b"Subject: =?iso-2022-jp?B?GyRCRnxLXBsoQg==?=", b"Subject: " + words), EML)
    assert found.title == "看看鏡頭近些"


def test_a_mailbox_is_a_document_for_each_message() -> None:
    box = b"From a@b Mon Jan 1\nSubject: one\n\nFirst\nFrom here on\n\nFrom c@d Tue Jan 2\nSubject: two\n\nSecond\n"
    found = list(extract_documents(box, format_named("mbox")))
    assert [each.segments[0].text for each in found] == [
        "Subject: one\n\nFirst\nFrom here on",
        "Subject: two\n\nSecond",
    ]
    assert [each.members[0].path for each in found] == ["1 one", "2 two"]


def test_what_apples_mail_keeps_with_a_message_is_none_of_it() -> None:
    for length in (str(len(PLAIN)), f"{len(PLAIN)}      "):
        framed = length.encode() + b"\n" + PLAIN + b'<?xml version="1.0"?><plist><dict><key>flags</key></dict></plist>'
        assert extract_mail(framed, EML) == extract_mail(PLAIN, EML)


def test_what_is_known_of_a_mail_beside_its_text() -> None:
    raw = b"References: <first@x> <second@x>\nMessage-ID: <third@x>\nCc: =?utf-8?q?Zo=C3=AB?= <z@y>\n" + PLAIN
    (member,) = extract_mail(raw, EML).members
    assert (member.sender, member.recipients) == ("Jürgen <j@example.org>", "Ann <a@example.org>, Zoë <z@y>")
    assert (member.sent, member.thread) == (1704103200.0, "first@x")


def test_each_alternative_is_read_and_what_it_repeats_is_not() -> None:
    html = b"<p>From <b>plain</b> words, see here</p><p>Only in HTML</p>"
    mail = _alternative(b"From plain words,\nsee <https://example.org/x> here\nAnd more that only this part says.")
    text = extract_mail(mail.replace(b"<p>From <b>HTML</b></p>", html), EML).segments[0].text
    assert "Only in HTML" in text and text.count("From plain") == 1


def test_a_signed_message_a_report_and_a_calendar_are_read() -> None:
    entity = b"Content-Type: text/plain\n\nThe signed words"
    explicit = partial(_der, 0xA0)
    data = bytes.fromhex("06092a864886f70d010701")
    content = _der(0x30, data + b"\xa0\x80\x24\x80" + _der(4, entity[:20]) + _der(4, entity[20:]) + bytes(4))
    signed = _der(0x30, b"\x02\x01\x01" + _der(0x31, b"") + content)
    p7m = _der(0x30, bytes.fromhex("06092a864886f70d010702") + explicit(signed))
    head = b"Subject: s\nContent-Type: application/pkcs7-mime; name=smime.p7m\nContent-Transfer-Encoding: base64\n\n"
    assert "The signed words" in extract_mail(head + b64encode(p7m), EML).segments[0].text
    report = (
        b"Subject: s\nContent-Type: multipart/report; boundary=A\n\n--A\n"
        b"Content-Type: message/delivery-status\n\nFinal-Recipient: rfc822; nobody@example.org\n"
        b"--A\nContent-Type: text/calendar\n\nBEGIN:VCALENDAR\nSUMMARY:Picnic\nEND:VCALENDAR\n--A--\n"
    )
    found = list(extract_documents(report, EML))
    assert "nobody@example.org" in found[0].segments[0].text
    assert found[1].members[0].path == "calendar" and "Picnic" in found[1].segments[0].text


def _der(tag: int, body: bytes) -> bytes:
    size = len(body)
    return bytes([tag, size]) + body if size < 128 else bytes([tag, 0x82]) + size.to_bytes(2, "big") + body


def test_what_is_no_mail() -> None:
    with pytest.raises(DamagedDocument):
        extract_mail(b"\n\n", EML)
