from pathlib import Path

from app.common.locks import held_folder
from app.common.paths import DataDir
from app.storage.leftovers import remove_leftovers

GONE = (
    "settings.json.new",
    "window.ini.AbCdEf",
    "full_text.old/a.store",
    "full_text.new/a.store",
    "full_text/.tmpAbCd12",
    "full_text/checkpoint.json.new",
    "vectors/1.hnsw.new",
    "models/m3/manifest.json.new",
    "dragoman.tmp/0123456789abcdef/pdfium.so",
    "dragoman.tmp/stray",
    "held_back",
)
KEPT = (
    "settings.json",
    "settings.json.broken",
    "catalogue.sqlite3",
    "catalogue.sqlite3-wal",
    "full_text/checkpoint.json",
    "vectors/1.hnsw",
    "models/.incoming/m3/.parts/0123",
    "models/m3/manifest.json",
    "my own.new",
)


def test_what_was_half_made_goes_and_everything_else_stays(tmp_path: Path) -> None:
    for name in (*GONE, *KEPT):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    with held_folder(tmp_path / "dragoman.tmp") as held:
        (held / "in use").write_text("x")
        remove_leftovers(DataDir(tmp_path))
        assert [name for name in GONE if (tmp_path / name).exists()] == []
        assert [name for name in KEPT if not (tmp_path / name).exists()] == []
        assert (held / "in use").exists(), "another process is at it"
    assert list((tmp_path / "dragoman.tmp").iterdir()) == []
    assert remove_leftovers(DataDir(tmp_path)) == []


def test_a_link_is_removed_and_not_followed(tmp_path: Path) -> None:
    (tmp_path / "theirs").mkdir()
    (tmp_path / "theirs" / "file").write_text("x")
    (tmp_path / "full_text.old").symlink_to(tmp_path / "theirs")
    assert remove_leftovers(DataDir(tmp_path)) == [tmp_path / "full_text.old"]
    assert (tmp_path / "theirs" / "file").exists()


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert remove_leftovers(DataDir(tmp_path / "nothing")) == []
