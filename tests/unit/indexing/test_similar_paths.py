from pathlib import Path

from app.indexing.similar_paths import similar_paths


def _nothing(name: str) -> tuple[Path, ...]:
    return ()


def test_another_case_comes_before_another_spelling(tmp_path: Path) -> None:
    for name in ("Letter.txt", "letters.txt", "leter.txt", "other.pdf"):
        (tmp_path / name).touch()
    found = similar_paths(tmp_path / "LETTER.txt", _nothing)
    assert found[0] == tmp_path / "Letter.txt" and tmp_path / "other.pdf" not in found


def test_documents_of_the_same_name_elsewhere(tmp_path: Path) -> None:
    elsewhere = Path("/elsewhere/letter.txt")
    assert similar_paths(tmp_path / "letter.txt", lambda name: [elsewhere]) == (elsewhere,)


def test_where_the_folder_is_not_there_either(tmp_path: Path) -> None:
    assert similar_paths(tmp_path / "nothing" / "a.txt", _nothing) == ()
