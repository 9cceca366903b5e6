import pytest

from app.cli.progress import describe_indexing
from app.domain.progress import Activity, Progress


@pytest.mark.parametrize(
    ("progress", "line"),
    [
        (Progress(), ""),
        (Progress(Activity.CATCHING_UP), "Preparing the search"),
        (Progress(Activity.FORGETTING, 1, 2), "Forgetting █████░░░░░"),
        (Progress(Activity.SCANNING), "Looking through the folders"),
        (
            Progress(Activity.INDEXING, 3, 10, "a\n.pdf", eta_s=70.0),
            "Words ███░░░░░░░ 3 of 10 documents, about 70 s left  Meaning ░░░░░░░░░░  a\\n.pdf",
        ),
        (
            Progress(Activity.EMBEDDING, 0, 0, embedder="A model"),
            "Words ██████████  Meaning ░░░░░░░░░░ 0 of 0 passages  A model",
        ),
        (
            Progress(Activity.EMBEDDING, 99, 100, eta_s=600.0, embedder="A model"),
            "Words ██████████  Meaning █████████░ 99 of 100 passages, about 10 min left  A model",
        ),
    ],
)
def test_progress_has_a_bar_for_the_words_and_one_for_the_meaning(progress: Progress, line: str) -> None:
    assert describe_indexing(progress) == line
