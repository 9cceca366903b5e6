from pathlib import Path

from asking import asked
from builders import Workshop
from small_library import Document, SmallLibrary

from app.search.pipeline import preview
from app.search.query.parser import parse

GARDEN = (
    "The allotment society was founded in 1921 by railway workers. "
    "Every member keeps the path beside the plot clean. "
    "The key of the tool shed hangs behind the water butt. "
    "Bonfires are allowed on the first Saturday of a month. "
    "In winter the committee meets in the tea room."
)


def _shown(workshop: Workshop, question: str) -> str | None:
    stack = workshop.stack()
    hit = workshop.answer(question).hits[0]
    shown = preview(stack, hit, parse(question))
    assert shown is not None
    if shown.answer is None:
        return None
    assert shown.passage[0] <= shown.answer[0] < shown.answer[1] <= shown.passage[1]
    return shown.text[slice(*shown.answer)]


def test_the_sentence_that_answers_is_found_in_any_language(workshop: Workshop) -> None:
    workshop.write("garden.txt", "Rules for all.\f" + GARDEN)
    workshop.run()
    key = "The key of the tool shed hangs behind the water butt."
    for question in ("where is the key to the shed?", "Wo hängt der Schlüssel?", "Где висит ключ?", "钥匙挂在哪里？"):
        assert _shown(workshop, question) == key
    assert _shown(workshop, "Wann darf man Feuer machen?") == "Bonfires are allowed on the first Saturday of a month."


def test_by_words_alone_where_the_embedder_is_not_there(workshop: Workshop) -> None:
    workshop.write("garden.txt", GARDEN)
    workshop.run()
    hit = workshop.answer("bonfires").hits[0]
    for question, answer in (
        ("bonfires on a saturday", "Bonfires are allowed on the first Saturday of a month."),
        ('"tea room"', "In winter the committee meets in the tea room."),
        ("elephants", None),
    ):
        shown = preview(workshop.stack(sentences=None), hit, parse(question))
        assert shown is not None
        assert (None if shown.answer is None else shown.text[slice(*shown.answer)]) == answer


def test_nothing_is_asked_by_a_filter(workshop: Workshop) -> None:
    workshop.write("garden.txt", GARDEN)
    workshop.run()
    assert _shown(workshop, "type:txt") is None


def test_the_snippet_holds_the_sentence(workshop: Workshop) -> None:
    filler = "A key opens a door and a key opens a box, says the key maker of the key shop. "
    workshop.write("long.txt", filler * 4 + "The spare one lies below the third step of the veranda. " + filler * 2)
    workshop.run()
    (hit,) = workshop.answer("Wo ist der Ersatzschlüssel versteckt, unter welcher Stufe?").hits
    assert hit.answer is not None
    assert hit.snippet[slice(*hit.answer)] == "The spare one lies below the third step of the veranda."


def test_a_sentence_longer_than_the_snippet_is_shown_in_part(workshop: Workshop) -> None:
    workshop.write("long.txt", "It begins. " + "so it goes on, " * 30 + "till the badger comes out. It ends.")
    workshop.run()
    (hit,) = workshop.answer("badger").hits
    assert hit.answer is not None and "badger" in hit.snippet[slice(*hit.answer)]


def test_a_snippet_of_markdown_reads_as_text(workshop: Workshop) -> None:
    """Known: asterisks, the signs of headings and the addresses of links stood among the words."""
    workshop.write(
        "garden.md",
        "# The **allotment**\n\nFounded by [railway workers](https://example.org/railway).\n\n"
        "| who | what |\n|---|---|\n| all | clean the path |\n\n"
        "The **key** of the [tool shed](shed.md) hangs behind the `water butt`.\n",
    )
    workshop.run()
    (hit,) = workshop.answer("where is the key of the tool shed?").hits
    assert hit.snippet == (
        "The allotment Founded by railway workers. who what all clean the path "
        "The key of the tool shed hangs behind the water butt."
    )
    assert {"key", "tool", "shed"} <= {hit.snippet[start:end] for start, end in hit.highlights}
    assert hit.answer is not None
    assert hit.snippet[slice(*hit.answer)] == "The key of the tool shed hangs behind the water butt."


def test_the_head_of_a_mail_is_neither_snippet_nor_best_sentence(workshop: Workshop) -> None:
    workshop.write(
        "key.txt",
        "Subject: Key of the tool shed\nFrom: Ann Keyes <ann@example.org>\nTo: Bob <bob@example.org>\n\n"
        "Dear Bob,\n\nthe key of the tool shed hangs behind the water butt. Ann",
    )
    workshop.run()
    (hit,) = workshop.answer("key tool shed").hits
    assert hit.snippet.startswith("Dear Bob, the key")
    sentence = _shown(workshop, "key tool shed")
    assert sentence is not None and "water butt" in sentence
    (hit,) = workshop.answer("Keyes").hits
    assert [hit.snippet[start:end] for start, end in hit.highlights] == ["Keyes"], "where nothing else has the word"


def test_a_title_of_markdown_reads_as_text(tmp_path: Path) -> None:
    titles = {"a.md": "The **allotment** rules", "b.txt": "The **allotment** rules", "c.md": "****"}
    titled = [Document(f"/docs/{name}", [f"The hedgehog sleeps in {name}."], title=titles[name]) for name in titles]
    with SmallLibrary(tmp_path, titled) as library:
        shown = {hit.path.name: hit.title for hit in library.last(asked("hedgehog")).hits}
    assert shown == {"a.md": "The allotment rules", "b.txt": "The **allotment** rules", "c.md": "c"}
