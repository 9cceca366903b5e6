from app.extraction.formats import format_named
from app.extraction.readers.cards import extract_cards

CARD = """BEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=BCr=
gen
FN:Jürgen Müller
ORG:Werft\\, Nord;Abt. 3
item1.EMAIL;TYPE=WORK:j@x.de
ADR;HOME:;;Hafenstr. 5;Kiel;;24103;DE
NOTE:Trifft sich
  gern\\nam Hafen
PHOTO;ENCODING=b;TYPE=JPEG:AAAA
 BBBB
KEY;ENCODING=BASE64:CCCC
END:VCARD
"""
EVENT = """BEGIN:VCALENDAR
BEGIN:VEVENT
DTSTART;TZID=Europe/Berlin:20250314T093000
SUMMARY:Jour fixe\\, Kanzlei
ATTENDEE;CN="Anna Kiel";RSVP=TRUE:mailto:a@k.de
DESCRIPTION:Bitte Akten\\nmitbringen
UID:no-one-looks-for-this
END:VEVENT
END:VCALENDAR
"""


def test_an_address_card() -> None:
    (segment,) = extract_cards(CARD.encode(), format_named("vcf")).segments
    assert segment.text.splitlines() == [
        "FN: Jürgen Müller", "N: Müller, Jürgen", "ORG: Werft, Nord, Abt. 3", "EMAIL: j@x.de",
        "ADR: Hafenstr. 5, Kiel, 24103, DE", "NOTE: Trifft sich gern", "am Hafen",
    ]  # fmt: skip
    assert [each.text for each in segment.headings] == ["Jürgen Müller"]


def test_an_event() -> None:
    (segment,) = extract_cards(EVENT.encode(), format_named("ics")).segments
    assert segment.text.splitlines() == [
        "SUMMARY: Jour fixe, Kanzlei", "DTSTART: 2025-03-14 09:30", "ATTENDEE: Anna Kiel", "a@k.de",
        "DESCRIPTION: Bitte Akten", "mitbringen",
    ]  # fmt: skip


def test_what_is_none_stays_as_it_stands() -> None:
    assert extract_cards(b"just: text", format_named("ics")).segments[0].text == "just: text"
