from pathlib import Path

from app.common.paths import DataDir
from app.storage.catalogue import Catalogue
from app.storage.copies import renew_copies


def test_what_held_it_before_is_gone_and_one_backup_holds_what_is_kept(tmp_path: Path, catalogue: Catalogue) -> None:
    data_dir = DataDir(tmp_path)
    old = ("damaged/2026-01-01/catalogue.sqlite3", "catalogue.sqlite3.copy", "catalogue.sqlite3.making-wal",
           "backups/2020-01-01-0123.json", "backups/torn.json.new")  # fmt: skip
    for name in old:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("pangolin")
    (tmp_path / "window.ini").write_text("[General]\nfolder=/home/pangolin\npreview=true\n")
    catalogue.add_folder(Path("/kept"), [], None)
    renew_copies(data_dir, catalogue.kept(data_dir))
    files = [path for path in tmp_path.rglob("*") if path.is_file() and b"pangolin" in path.read_bytes()]
    assert files == []
    assert (tmp_path / "window.ini").read_text() == "[General]\npreview=true\n"
    (backup,) = data_dir.backups.iterdir()
    assert "/kept" in backup.read_text()
    assert data_dir.catalogue.exists()


def test_where_there_is_nothing_nothing_is_made(tmp_path: Path, catalogue: Catalogue) -> None:
    data_dir = DataDir(tmp_path)
    renew_copies(data_dir, catalogue.kept(data_dir))
    assert not data_dir.backups.exists() and not data_dir.window.exists()
