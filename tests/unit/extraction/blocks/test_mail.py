from telling import told

from app.domain.views import Header
from app.extraction.blocks.mail import mail_blocks
from app.extraction.blocks.passage import Made
from app.extraction.blocks.wanted import Wanted
from app.extraction.formats import format_named
from app.extraction.workers.budget import UNLIMITED

HEAD = "From: Ann <ann@example.org>\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\nX-Own: x\nBcc: secret@example.org\n"


def _made(text: str, name: str = "eml", words: str = "") -> Made:
    wanted = Wanted(words, (0, len(words)), 0, 0) if words else None
    return mail_blocks(text.encode(), format_named(name), UNLIMITED, wanted)


def test_the_head_is_apart_and_the_text_has_its_quotations() -> None:
    made = _made(f"{HEAD}\nHello,\n\n> you wrote\n> this\n\nNo.")
    assert made.headers == (Header("subject", "Grüße"), Header("from", "Ann <ann@example.org>"))
    assert told(made.blocks) == ["paragraph: Hello,", "quote 1: you wrote this", "paragraph: No."]


def test_of_two_ways_to_say_it_the_one_with_a_form_is_shown() -> None:
    made = _made(
        f'{HEAD}Content-Type: multipart/alternative; boundary="x"\n\n--x\nContent-Type: text/plain\n\nHello you\n'
        "--x\nContent-Type: text/html\n\n<p>Hello <b>you</b></p><img src='http://x/track.gif'>\n--x--\n"
    )
    assert told(made.blocks) == ["paragraph: Hello *you*"]


def test_attachments_are_named_and_mails_within_stand_apart() -> None:
    made = _made(
        f'{HEAD}Content-Type: multipart/mixed; boundary="x"\n\n--x\n\nSee this:\n'
        "--x\nContent-Type: message/rfc822\n\nSubject: Inner\n\nInner words\n"
        '--x\nContent-Type: application/pdf; name="a b.pdf"\nContent-Disposition: attachment\n\nx\n--x--\n'
    )
    assert told(made.blocks) == [
        "paragraph: See this:",
        "rule: ",
        "paragraph: Subject: Inner",
        "paragraph: Inner words",
    ]
    assert made.attachments == ("a b.pdf",)


def test_of_a_mailbox_the_message_that_the_passage_stands_in() -> None:
    box = "".join(f"From x\nSubject: Mail {number}\n\nWords of {number}.\n\n" for number in range(5))
    made = _made(box, "mbox", "Words of 3.")
    assert made.headers == (Header("subject", "Mail 3"),)
    assert told(made.blocks) == ["paragraph: Words of 3."]
    assert made.left_out
    assert _made(box, "mbox", "not there").headers == (Header("subject", "Mail 0"),)


def test_of_a_mail_that_forwards_others_the_message_that_the_passage_stands_in() -> None:
    deepest = "Subject: Deepest\n\nDeepest words\n"
    inner = (
        'Subject: Inner\nContent-Type: multipart/mixed; boundary="y"\n\n--y\nContent-Type: text/html\n\n'
        f"<p>Inner <b>words</b></p>\n--y\nContent-Type: message/rfc822\n\n{deepest}\n--y--\n"
    )
    outer = (
        f'{HEAD}Content-Type: multipart/mixed; boundary="x"\n\n--x\n\nSee this:\n'
        f"--x\nContent-Type: message/rfc822\n\n{inner}\n--x--\n"
    )
    whole = _made(outer, words="See this:")
    assert whole.headers[0] == Header("subject", "Grüße") and "paragraph: Deepest words" in told(whole.blocks)
    assert not whole.left_out
    made = _made(outer, words="Inner words")
    assert made.headers == (Header("subject", "Inner"),) and made.left_out
    assert told(made.blocks)[0] == "paragraph: Inner *words*"
    assert _made(outer, words="Deepest words").headers == (Header("subject", "Deepest"),)
    boxed = f"From x\nSubject: Other\n\nOther words\n\nFrom x\n{outer}"
    assert _made(boxed, "mbox", "Deepest words").headers == (Header("subject", "Deepest"),)
