import pytest

from app.extraction.formats import format_named
from app.extraction.inside import extract_documents
from app.extraction.mail.senders import sender_of
from app.extraction.readers.mail import extract_mail


@pytest.mark.parametrize(
    ("header", "sender"),
    [
        ("Anna Müller <anna@example.org>", "Anna Müller <anna@example.org>"),
        ('"Müller, Anna" <anna@example.org>, Bob <bob@example.org>', "Müller, Anna <anna@example.org>"),
        ('"a@example.org" <a@example.org>', "a@example.org"),
        ("a@example.org", "a@example.org"),
        ("a@example.org (Anna)", "Anna <a@example.org>"),
        ("Anna <", "Anna <"),
        ("", None),
        ("\u200b", None),
    ],
)
def test_sender(header: str, sender: str | None) -> None:
    assert sender_of(header) == sender


@pytest.mark.parametrize(
    ("header", "sender"),
    [
        (b"=?utf-8?q?J=C3=BCrgen=2C_Dr=2E?= <j@example.org>", "Jürgen, Dr. <j@example.org>"),
        ("Jürgen <j@example.org>".encode(), "Jürgen <j@example.org>"),
        ("Jürgen <j@example.org>".encode("latin-1"), "Jürgen <j@example.org>"),
        (b'"=?utf-8?B?SsO8cmdlbg==?="\r\n <j@example.org>', "Jürgen <j@example.org>"),
        (b"", None),
    ],
)
def test_the_sender_of_a_message(header: bytes, sender: str | None) -> None:
    mail = b"Subject: s\r\nFrom: " + header + b"\r\n\r\ntext\r\n"
    assert extract_mail(mail, format_named("eml")).sender == sender


def test_each_message_of_a_mailbox_has_its_sender() -> None:
    def box(*senders: str) -> bytes:
        return b"".join(f"From x Mon Jan 1\nFrom: {sender}\n\ntext\n\n".encode() for sender in senders)

    mbox = format_named("mbox")
    found = list(extract_documents(box("A <a@b>", "C <c@d>"), mbox))
    assert [each.members[0].sender for each in found] == ["A <a@b>", "C <c@d>"]
