import pytest
from asking import asked
from builders import Workshop

from app.domain.answers import Confidence
from app.domain.models import NoMatchLimits
from app.domain.search import StageScores
from app.search.confidence import Judge
from app.search.no_match import NoMatchDetector
from app.search.pipeline import search

LIMITS = NoMatchLimits("", known=0.1, words=0.26, same_language=0.337, other_language=0.145)
STRONG, FAIR, WEAK = Confidence.STRONG, Confidence.FAIR, Confidence.WEAK


@pytest.mark.parametrize(
    ("words", "cosine", "language", "judged"),
    [
        (0.4, 0.1, "en", STRONG),
        (0.2, 0.1, "en", FAIR),
        (0.1, 0.3, "en", WEAK),
        (None, 0.6, "en", STRONG),
        (None, 0.45, "en", FAIR),
        # Of another language a cosine says more.
        (None, 0.45, "de", STRONG),
        (None, 0.3, "de", FAIR),
        (None, 0.3, None, FAIR),
        (0.0, 0.2, "de", WEAK),
        (None, None, "de", None),
    ],
)
def test_by_words_or_by_meaning(
    words: float | None, cosine: float | None, language: str | None, judged: Confidence | None
) -> None:
    assert Judge(LIMITS, "en").confidence(StageScores(words, cosine), language) is judged


def test_what_needs_no_limits() -> None:
    assert Judge(literal=True).confidence(StageScores(), "en") is STRONG
    assert Judge().confidence(StageScores(), "en", by_name=True) is STRONG
    assert Judge().confidence(StageScores(0.9, 0.9), "en") is None


def test_a_mark_stays_when_the_list_is_reranked(workshop: Workshop) -> None:
    workshop.write("hedgehog.txt", "In winter the hedgehog sleeps in a nest of leaves under the hedge.")
    workshop.write("train.txt", "The train to Vienna leaves at noon from platform seven.")
    workshop.run()
    detector = NoMatchDetector(workshop.reader, workshop.full_text, LIMITS)
    stages = list(search(workshop.stack(detector=detector), asked("where does the hedgehog sleep in winter?")))
    marks = [{hit.path.name: hit.confidence for hit in stage.hits} for stage in stages]
    assert marks[0] == marks[-1] == {"hedgehog.txt": STRONG, "train.txt": WEAK}
    *_, listed = search(workshop.stack(detector=detector), asked('"to Vienna"'))
    assert [hit.confidence for hit in listed.hits] == [STRONG]
    (filtered,) = search(workshop.stack(detector=detector), asked("type:txt"))
    assert {hit.confidence for hit in filtered.hits} == {None}
