from builders import Workshop, drop

from app.search import preview as preview_module
from app.search.preview import make_preview
from app.search.query import parse


def test_the_text_around_a_passage(workshop: Workshop) -> None:
    pages = [
        f"This is page {number}. " + ("The hedgehog sleeps here." if number == 3 else "") for number in range(1, 6)
    ]
    workshop.write("book.txt", "\f".join(pages))
    workshop.run()
    hit = workshop.answer("hedgehog").hits[0]
    preview = make_preview(workshop.reader, hit, parse("hedgehog"))
    assert preview is not None and not preview.truncated and preview.page == hit.page == 3
    start, end = preview.passage
    assert preview.text[start:end] == "This is page 3. The hedgehog sleeps here."
    assert [preview.text[a:b] for a, b in preview.highlights] == ["hedgehog"]
    assert preview.text.split() == " ".join(pages).split()


def test_a_long_document_is_shown_in_part(workshop: Workshop, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr(preview_module, "_AROUND", 2)
    workshop.write("book.txt", "\f".join(f"Page number{n} of the book." for n in range(1, 30)))
    workshop.run()
    for number, shown in ((1, 3), (15, 5), (29, 3)):
        hit = workshop.answer(f'"number{number}"').hits[0]
        preview = make_preview(workshop.reader, hit, parse(f'"number{number} of"'))
        assert preview is not None and preview.truncated
        assert preview.text.count("of the book") == shown
        assert f"number{number}" in preview.text[slice(*preview.passage)]
        assert [preview.text[a:b] for a, b in preview.highlights] == [f"number{number} of"]


def test_a_passage_that_has_gone(workshop: Workshop) -> None:
    path = workshop.write("a.txt", "The hedgehog sleeps.")
    workshop.run()
    hit = workshop.answer("hedgehog").hits[0]
    drop(workshop.catalogue, path)
    assert make_preview(workshop.reader, hit, parse("hedgehog")) is None
