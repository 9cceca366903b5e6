"""Mails in mailboxes and mails that others forward are found by who sent them, each for itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from asking import asked

from app.domain.search import Hit
from app.library import Library

ADA, BEN, CAI = "Ada <ada@example.org>", "Ben <ben@example.org>", "Cai <cai@example.org>"
FORWARDING = (
    f"From: {ADA}\nSubject: See below\nDate: Thu, 1 Jan 2026 10:00:00 +0000\n"
    "Content-Type: multipart/mixed; boundary=x\n\n--x\n\nWhat do you say to this orchard?\n"
    f"--x\nContent-Type: message/rfc822\n\nFrom: {BEN}\nSubject: The pears\nDate: Sat, 3 May 2014 10:00:00 +0000\n"
    "Content-Type: multipart/mixed; boundary=y\n\n--y\n\nThe pears in the orchard are ripe.\n"
    "--y\nContent-Type: application/octet-stream; name=prices.txt\nContent-Disposition: attachment\n\n"
    "Prices of the orchard\n--y--\n"
    "--x--\n"
)
MAILBOX = "".join(
    f"From - Mon Jan 1 00:00:00 2024\nFrom: {sender}\nSubject: {about}\n\nThe {about} of the orchard.\n\n"
    for sender, about in ((BEN, "plums"), (CAI, "figs"), (CAI, "walnuts"))
)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    folder: Path = tmp_path_factory.mktemp("docs")
    (folder / "forwarding.eml").write_text(FORWARDING)
    (folder / "post.mbox").write_text(MAILBOX)
    (folder / "plain.txt").write_text("An orchard, and nobody sent it.")
    with Library.open(tmp_path_factory.mktemp("data")) as opened:
        opened.add_folder(folder)
        opened.index_now()
        yield opened


def _hits(library: Library, question: str) -> dict[str, Hit]:
    *_, last = library.search(asked(question, rerank=False))
    return {hit.inside or hit.path.name: hit for hit in last.hits}


@pytest.mark.parametrize(
    ("question", "places"),
    [
        ("orchard from:ben", {"The pears", "The pears › prices.txt", "1 plums"}),
        ("orchard from:cai@example.org", {"2 figs", "3 walnuts"}),
        ("orchard from:ada", {"forwarding.eml"}),
        ("orchard -from:ada -from:ben -from:cai", {"plain.txt"}),
        ("orchard from:ben before:2015", {"The pears", "The pears › prices.txt"}),
    ],
)
def test_each_is_found_by_its_own_sender(library: Library, question: str, places: set[str]) -> None:
    assert set(_hits(library, question)) == places


def test_a_hit_says_who_sent_it(library: Library) -> None:
    hits = _hits(library, "orchard")
    assert (hits["The pears"].sender, hits["The pears"].title) == (BEN, "The pears")
    assert hits["The pears › prices.txt"].sender == BEN and hits["forwarding.eml"].sender == ADA


def test_documents_are_counted_for_each_sender_of_theirs(library: Library) -> None:
    for question in ("", "orchard"):
        facets = library.facets(asked(question))
        assert {each.value: each.documents for each in facets.senders} == {ADA: 1, BEN: 2, CAI: 1}
