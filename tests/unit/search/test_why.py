import pytest
from asking import asked
from builders import Workshop

from app.domain.answers import MatchedTerm, Why
from app.domain.models import NoMatchLimits
from app.search.no_match import NoMatchDetector
from app.search.pipeline import search
from app.search.preview import passage_of
from app.search.query.parser import parse
from app.search.why import why

LIMITS = NoMatchLimits("", known=0.1, words=0.26, same_language=0.337, other_language=0.145)


@pytest.fixture
def house(workshop: Workshop) -> Workshop:
    workshop.write("Heating guide.txt", "Heating\n\nThe boilers are serviced in May. The key hangs in the cellar.")
    workshop.write("igel.txt", "Im Winter schläft der Igel in einem Nest aus Laub. Die Hecke wird im März geschnitten.")
    workshop.run()
    workshop.catalogue._connection.execute(
        "UPDATE contents SET language = 'de' WHERE id = (SELECT content_id FROM documents WHERE path LIKE '%igel.txt')"
    )
    return workshop


def _why(workshop: Workshop, question: str) -> Why:
    stack = workshop.stack(detector=NoMatchDetector(workshop.reader, workshop.full_text, LIMITS))
    *_, last = search(stack, asked(question))
    found = why(stack, last.hits[0], parse(question))
    assert found is not None
    return found


def test_the_words_as_they_were_typed_and_as_they_stand_there(house: Workshop) -> None:
    found = _why(house, 'Boiler "serviced in May" zebra heat*')
    assert found.terms == (
        MatchedTerm("Boiler", ("boilers",)),
        MatchedTerm("zebra"),
        MatchedTerm("serviced in May", ("serviced in May",)),
        MatchedTerm("heat*", ("Heating",)),
    )
    assert found.by_words and found.by_name and not found.across_languages
    assert found.sentence == "The boilers are serviced in May."


def test_by_meaning_from_another_language(house: Workshop) -> None:
    found = _why(house, "where does the hedgehog sleep when it is cold?")
    assert (found.question_language, found.passage_language) == ("en", "de")
    assert found.by_meaning and not found.by_words and found.across_languages
    assert found.sentence == "Im Winter schläft der Igel in einem Nest aus Laub."
    assert found.confidence is not None


def test_a_passage_that_has_gone(house: Workshop) -> None:
    stack = house.stack()
    hit = house.answer("boiler").hits[0]
    passage = passage_of(house.reader, hit)
    assert passage is not None and passage.text.startswith("Heating\n\nThe boilers") and passage.path == hit.path
    (house.docs / "Heating guide.txt").unlink()
    house.run()
    assert why(stack, hit, parse("boiler")) is None and passage_of(house.reader, hit) is None
