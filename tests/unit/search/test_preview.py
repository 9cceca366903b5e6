import pytest
from builders import Workshop, drop

from app.search import preview as preview_module
from app.search.pipeline import preview
from app.search.query.parser import parse


def test_the_text_around_a_passage(workshop: Workshop) -> None:
    pages = [
        f"This is page {number}. " + ("The hedgehog sleeps here." if number == 3 else "") for number in range(1, 6)
    ]
    workshop.write("book.txt", "\f".join(pages))
    workshop.run()
    hit = workshop.answer("hedgehog").hits[0]
    shown = preview(workshop.stack(), hit, parse("hedgehog"))
    assert shown is not None and not shown.truncated and shown.page == hit.page == 3
    start, end = shown.passage
    assert shown.text[start:end] == "This is page 3. The hedgehog sleeps here."
    assert [shown.text[a:b] for a, b in shown.highlights] == ["hedgehog"]
    assert shown.text.split() == " ".join(pages).split()


def test_a_long_document_is_shown_in_part(workshop: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preview_module, "_AROUND", 2)
    workshop.write("book.txt", "\f".join(f"Page number{n} of the book." for n in range(1, 30)))
    workshop.run()
    for number, count in ((1, 3), (15, 5), (29, 3)):
        hit = workshop.answer(f'"number{number}"').hits[0]
        shown = preview(workshop.stack(), hit, parse(f'"number{number} of"'))
        assert shown is not None and shown.truncated
        assert shown.text.count("of the book") == count
        assert f"number{number}" in shown.text[slice(*shown.passage)]
        assert [shown.text[a:b] for a, b in shown.highlights] == [f"number{number} of"]


def test_a_passage_that_has_gone(workshop: Workshop) -> None:
    path = workshop.write("a.txt", "The hedgehog sleeps.")
    workshop.run()
    hit = workshop.answer("hedgehog").hits[0]
    drop(workshop.catalogue, path)
    assert preview(workshop.stack(), hit, parse("hedgehog")) is None


def test_a_passage_is_quoted_as_it_reads(workshop: Workshop) -> None:
    """The head of a mail is told by its title and its sender."""
    workshop.write("a.txt", "Subject: Garden\nFrom: Ann <ann@example.org>\n\nThe hedgehog sleeps.\n\nAnn")
    workshop.write("b.md", "The **badger** digs\nbelow [the hedge](hedge.md).")
    workshop.run()
    quoted = {}
    for word in ("hedgehog", "badger"):
        passage = preview_module.passage_of(workshop.reader, workshop.answer(word).hits[0])
        assert passage is not None
        quoted[word] = passage.text
    assert quoted == {"hedgehog": "The hedgehog sleeps.\n\nAnn", "badger": "The badger digs\nbelow the hedge."}
