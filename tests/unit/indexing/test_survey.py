"""What the catalogue holds of the disk beside what was read: what waits, what is left out, what is away."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from builders import Workshop

from app.domain.documents import DocumentState, PlaceKind, StoredDocument
from app.domain.messages import message
from app.indexing import survey as survey_module
from app.watching.mounts import Mount

POSIX = pytest.mark.skipif(os.name == "nt", reason="links need a privilege there, and the time of change is creation's")
State = DocumentState


def on_disk(folder: Path, *, but: Path | None = None) -> int:
    """All that is no folder, as find counts it."""
    count = 0
    for place, folders, files in os.walk(folder):
        if but is not None and Path(place) == but.parent:
            folders[:] = [name for name in folders if name != but.name]
        count += len(files) + sum(os.path.islink(os.path.join(place, name)) for name in folders)
    return count


def _document(workshop: Workshop, path: Path) -> StoredDocument:
    document = workshop.reader.document(path)
    assert document is not None
    return document


def adds_up(workshop: Workshop) -> dict[DocumentState, int]:
    counts = workshop.reader.files_by_state(workshop.docs)
    assert sum(counts.values()) == on_disk(workshop.docs)
    return counts


@pytest.fixture
def mounted(monkeypatch: pytest.MonkeyPatch) -> list[Mount]:
    """What is mounted, as the system tells it."""
    found: list[Mount] = []
    monkeypatch.setattr(survey_module, "mounts", lambda: tuple(found))
    return found


# ---- stamps


@POSIX
def test_a_file_that_is_replaced_with_one_of_its_size_and_date_is_read(workshop: Workshop) -> None:
    path = workshop.write("a.txt", "common words one")
    workshop.run()
    other = workshop.root / "other.txt"
    other.write_text("common words two")
    shutil.copystat(path, other)
    other.replace(path)
    assert workshop.run().indexed == 1
    assert workshop.found('"words two"') == ["a.txt"] and workshop.found('"words one"') == []
    path.write_text("common words six")
    os.utime(path, ns=(0, _document(workshop, path).stamp.modified_ns))
    workshop.run(path)
    assert workshop.found('"words six"') == ["a.txt"]


@POSIX
def test_what_only_got_other_rights_is_neither_extracted_nor_embedded(workshop: Workshop) -> None:
    path = workshop.write("a.txt", "common words")
    workshop.run()
    content = _document(workshop, path).content_id
    path.chmod(0o600)
    os.link(path, workshop.root / "second name")
    assert workshop.run().embedded == 0 and len(workshop.extractor.read) == 1
    assert _document(workshop, path).content_id == content
    assert workshop.run().unchanged == 1


def test_a_library_of_an_older_version_gets_its_stamps_without_work(workshop: Workshop) -> None:
    for number in range(5):
        workshop.write(f"{number}.txt", f"common {number}")
    workshop.run()
    since = {d.path: d.since for d in map(workshop.reader.document, workshop.catalogue.known_files()) if d}
    workshop.catalogue._connection.execute("UPDATE documents SET changed_ns = NULL, inode = NULL")
    counts = workshop.run()
    assert (counts.unchanged, counts.indexed) == (5, 0) and len(workshop.extractor.read) == 5
    for path in since:
        document = workshop.reader.document(path)
        assert document is not None and document.stamp.inode == path.stat().st_ino and document.since == since[path]


@pytest.mark.parametrize("seconds", [2**34, -(2**31)])
def test_a_date_out_of_time_stops_nothing(workshop: Workshop, seconds: int) -> None:
    path = workshop.write("a.txt", "common words")
    try:
        os.utime(path, (0, seconds))
    except OSError:
        pytest.skip("this file system has no such date")
    assert workshop.run().indexed == 1 and workshop.run().unchanged == 1
    assert workshop.found("words") == ["a.txt"]


# ---- what waits


def test_what_is_found_waits_at_once_and_survives_the_end_of_the_program(workshop: Workshop) -> None:
    for number in range(5):
        workshop.write(f"{number}.txt", f"common {number}")

    def look(path: Path) -> None:
        workshop.extractor.before = lambda path: None
        assert adds_up(workshop) == {State.WAITING: 5}
        raise KeyboardInterrupt

    workshop.extractor.before = look
    with pytest.raises(KeyboardInterrupt):
        workshop.run()
    assert adds_up(workshop)[State.WAITING] >= 1
    workshop.run()
    assert adds_up(workshop) == {State.INDEXED: 5}


# ---- what is left out


@POSIX
def test_all_that_is_left_out_is_counted_and_explained(workshop: Workshop) -> None:
    workshop.write("a.txt", "common words")
    workshop.write("picture.psd", "x")
    workshop.write("node_modules/deep/x.js", "x")
    workshop.write("node_modules/y.js", "x")
    workshop.write(".hidden/z.txt", "x")
    workshop.write("drafts/d.txt", "x")
    workshop.write(".gitignore", "drafts/\n")
    (workshop.docs / "link").symlink_to(workshop.docs / "drafts")
    (workshop.docs / "node_modules" / "link").symlink_to("y.js")
    os.mkfifo(workshop.docs / "pipe")
    workshop.run()
    # .gitignore, one each below .hidden and drafts, three below node_modules, a link and a pipe; the picture has a row
    assert adds_up(workshop) == {State.INDEXED: 1, State.SKIPPED: 9}
    places = {place.path.name: place for place in workshop.catalogue.known_skipped([workshop.docs]).values()}
    assert {name: (place.kind, place.files) for name, place in places.items()} == {
        ".gitignore": (PlaceKind.FILE, 1),
        ".hidden": (PlaceKind.FOLDER, 1),
        "drafts": (PlaceKind.FOLDER, 1),
        "link": (PlaceKind.LINK, 1),
        "node_modules": (PlaceKind.FOLDER, 3),
        "pipe": (PlaceKind.SPECIAL, 1),
    }
    assert places["link"].reason == message("place.link")
    above = workshop.reader.skipped_at(workshop.docs / "node_modules/deep/x.js")
    assert above is not None and above.path.name == "node_modules" and above.since is not None

    # By parts: what is new is counted, what goes goes, what is known keeps its number until all is looked through.
    workshop.write("node_modules/new.js", "x")
    workshop.write("vendor/node_modules/q.js", "x")
    (workshop.docs / "pipe").unlink()
    workshop.run(workshop.docs / "vendor", workshop.docs / "pipe", workshop.docs / "node_modules/new.js")
    assert workshop.reader.files_by_state(workshop.docs)[State.SKIPPED] == 9
    workshop.run()
    assert adds_up(workshop) == {State.INDEXED: 1, State.SKIPPED: 10}
    workshop.write(".gitignore", "")
    workshop.run(workshop.docs)
    assert adds_up(workshop) == {State.INDEXED: 2, State.SKIPPED: 9}
    (folder,) = workshop.reader.folders()
    survey = workshop.indexer()._survey  # where nothing has changed, nothing is to be written
    plan = survey.plan([folder], [workshop.docs], lambda: None)
    assert (plan.skipped, plan.no_longer_skipped, plan.to_extract, plan.to_restamp) == ([], [], [], [])


@POSIX
def test_files_links_and_folders_take_each_others_places(workshop: Workshop) -> None:
    place = workshop.write("place", "x")
    for make in (
        lambda: place.symlink_to(workshop.root),
        place.mkdir,
        lambda: place.write_text("again"),
        lambda: os.mkfifo(place),
    ):
        shutil.rmtree(place) if place.is_dir() and not place.is_symlink() else place.unlink()
        make()
        if place.is_dir() and not place.is_symlink():
            workshop.write("place/in.txt", "common inside")
        workshop.run(place)
        adds_up(workshop)
    assert workshop.names() == set()


@POSIX
def test_what_lies_behind_a_link_is_not_searched_by_its_path(workshop: Workshop) -> None:
    workshop.write("sub/a.txt", "common words")
    workshop.run()
    (workshop.docs / "sub").rename(workshop.root / "moved")
    (workshop.docs / "sub").symlink_to(workshop.root / "moved")
    workshop.run(workshop.docs / "sub/a.txt")
    assert workshop.names() == set() and adds_up(workshop) == {State.SKIPPED: 1}


def test_a_folder_that_is_searched_for_itself_is_not_counted_with_what_is_left_out(workshop: Workshop) -> None:
    workshop.write("a.txt", "common a")
    workshop.write("node_modules/mine/b.txt", "common b")
    workshop.write("node_modules/c.js", "x")
    workshop.add_folder(workshop.docs / "node_modules/mine")
    workshop.run()
    assert adds_up(workshop) == {State.INDEXED: 2, State.SKIPPED: 1}


def test_its_own_data_is_no_file_of_the_person(workshop: Workshop) -> None:
    workshop.catalogue.remove_folder(workshop.reader.folders()[0].id)
    workshop.add_folder(workshop.root)
    workshop.write("a.txt", "common words")
    workshop.run()
    counts = workshop.reader.files_by_state(workshop.root)
    assert sum(counts.values()) == on_disk(workshop.root, but=workshop.data)


def test_folders_nested_a_thousand_deep(workshop: Workshop) -> None:
    opened = os.open(workshop.docs, os.O_RDONLY)
    for _ in range(1100):
        os.mkdir("d", dir_fd=opened)
        below = os.open("d", os.O_RDONLY, dir_fd=opened)
        os.close(opened)
        opened = below
    leaf = os.open("leaf.txt", os.O_CREAT | os.O_WRONLY, dir_fd=opened)
    os.write(leaf, b"common leaf")
    os.close(leaf)
    os.close(opened)
    try:
        workshop.write("a.txt", "common words")
        assert workshop.run().indexed == 2
    finally:
        subprocess.run(["rm", "-rf", workshop.docs / "d"], check=True)
    assert workshop.run().removed == 1 and workshop.names() == {"a.txt"}


@POSIX
def test_a_path_that_is_too_long_is_a_place_that_cannot_be_opened(workshop: Workshop) -> None:
    workshop.write("a.txt", "common words")
    opened = os.open(workshop.docs, os.O_RDONLY)
    for _ in range(30):
        os.mkdir("d" * 200, dir_fd=opened)
        below = os.open("d" * 200, os.O_RDONLY, dir_fd=opened)
        os.close(opened)
        opened = below
    os.close(opened)
    try:
        counts = workshop.run()
        assert (counts.indexed, counts.failed, counts.unreadable) == (1, 0, 1)
        assert len(workshop.reader.unreadable()) == 1
        assert workshop.reader.files_by_state(workshop.docs) == {State.INDEXED: 1}
    finally:
        subprocess.run(["rm", "-rf", workshop.docs / ("d" * 200)], check=True)


# ---- drives


def test_a_drive_that_is_away_keeps_its_documents(workshop: Workshop, mounted: list[Mount]) -> None:
    stick, kept = workshop.docs / "stick", workshop.root / "pulled out"
    workshop.write("a.txt", "common words")
    workshop.write("stick/b.txt", "common on the stick")
    workshop.write("stick/.hidden", "x")
    mounted.append(Mount(stick, 7))
    workshop.run()
    assert [(drive.path, drive.device, drive.away_since) for drive in workshop.reader.drives()] == [(stick, 7, None)]

    mounted.clear()
    stick.rename(kept)
    for bare in (False, True):  # the folder of the mount point may stay or go
        if bare:
            stick.mkdir()
        for places in ((), (stick,), (stick / "b.txt",), (workshop.docs,)):
            counts = workshop.run(*places)
            assert (counts.removed, counts.indexed) == (0, 0)
        assert workshop.reader.files_by_state(workshop.docs) == {State.INDEXED: 1, State.AWAY: 2}
    away = workshop.reader.away_place(stick / "b.txt")
    assert away is not None and away.path == stick and away.since is not None
    assert workshop.found('"on the stick"') == ["b.txt"]  # it is found all the same
    workshop.write("stick/stray.txt", "common stray")  # into the bare folder
    workshop.run()
    assert workshop.names() == {"a.txt", "stick/b.txt"}
    stray = workshop.reader.skipped_at(stick)
    assert stray is not None and stray.reason == message("place.drive_away")

    shutil.rmtree(stick)
    (stick / "lost+found").mkdir(parents=True)
    mounted.append(Mount(stick, 9))  # another drive, and nothing is on it
    assert workshop.run(stick).removed == workshop.run().removed == 0
    assert workshop.names() == {"a.txt", "stick/b.txt"}
    away = workshop.reader.away_place(stick / "b.txt")
    assert away is not None and away.path == stick

    mounted.clear()
    shutil.rmtree(stick)
    kept.rename(stick)
    (stick / "c.txt").write_text("common later on the stick")
    mounted.append(Mount(stick, 8))
    counts = workshop.run(stick)
    assert (counts.indexed, counts.unchanged, counts.embedded) == (1, 1, 1)
    assert workshop.reader.away() == () and adds_up(workshop) == {State.INDEXED: 3, State.SKIPPED: 1}
    (stick / "b.txt").unlink()  # deleted on a drive that is there
    assert workshop.run(stick).removed == 1


def test_a_drive_that_goes_while_it_is_looked_through_keeps_its_documents(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = workshop.docs / "stick"
    workshop.write("stick/b.txt", "common on the stick")
    answers: list[tuple[Mount, ...]] = [(Mount(stick, 7),)] * 2
    monkeypatch.setattr(survey_module, "mounts", lambda: answers.pop(0) if answers else ())
    workshop.run()
    answers.append((Mount(stick, 7),))
    (stick / "b.txt").unlink()
    assert workshop.run().removed == 0


def test_a_drive_that_is_excluded_or_out_of_all_folders_is_forgotten(workshop: Workshop, mounted: list[Mount]) -> None:
    stick = workshop.docs / "stick"
    workshop.write("stick/b.txt", "common on the stick")
    mounted.append(Mount(stick, 7))
    workshop.run()
    mounted.clear()
    shutil.rmtree(stick)
    workshop.run()
    (folder,) = workshop.reader.folders()
    workshop.catalogue.set_excludes(folder.id, ["stick"])
    assert workshop.run().removed == 1 and workshop.reader.drives() == ()
    # Included again, it is a folder like any other.
    workshop.catalogue.set_excludes(folder.id, [])
    workshop.write("stick/c.txt", "common later")
    assert workshop.run().indexed == 1


def test_a_whole_folder_that_is_away_is_told(workshop: Workshop) -> None:
    workshop.write("a.txt", "common words")
    workshop.run()
    workshop.docs.rename(workshop.root / "elsewhere")
    workshop.run()
    assert [drive.path for drive in workshop.reader.away()] == [workshop.docs]
    assert workshop.reader.files_by_state() == {State.AWAY: 1}
    (workshop.root / "elsewhere").rename(workshop.docs)
    assert workshop.run().unchanged == 1 and workshop.reader.away() == ()


def test_a_folder_that_is_mounted_again_below_itself_is_searched_once(workshop: Workshop, mounted: list[Mount]) -> None:
    workshop.write("a.txt", "common words")
    workshop.write("loop/a.txt", "common words")
    mounted += [Mount(Path("/"), 1, Path("/")), Mount(workshop.docs / "loop", 1, workshop.docs)]
    workshop.run()
    assert workshop.names() == {"a.txt"} and adds_up(workshop) == {State.INDEXED: 1, State.SKIPPED: 1}


@pytest.fixture
def tmpfs(workshop: Workshop) -> Iterator[Callable[[bool], None]]:
    """Mounts a real file system in the searched folder, or unmounts it."""
    place = workshop.docs / "drive"
    place.mkdir()

    def mount(wanted: bool) -> None:
        command = ["mount", "-t", "tmpfs", "dragoman-test", str(place)] if wanted else ["umount", "-l", str(place)]
        try:
            done = subprocess.run(command, capture_output=True, check=False)
        except OSError:
            pytest.skip("there is no mount here")
        if done.returncode:
            pytest.skip(f"nothing can be mounted here: {done.stderr.decode().strip()}")

    yield mount
    subprocess.run(["umount", "-l", place], capture_output=True, check=False)


@pytest.mark.skipif(sys.platform != "linux", reason="it is mounted as on Linux")
def test_a_real_drive_comes_and_goes(workshop: Workshop, tmpfs: Callable[[bool], None]) -> None:
    workshop.write("a.txt", "common words")
    tmpfs(True)
    workshop.write("drive/b.txt", "common on the drive")
    workshop.run()
    assert adds_up(workshop) == {State.INDEXED: 2}
    tmpfs(False)
    assert workshop.run().removed == 0
    assert workshop.reader.files_by_state(workshop.docs) == {State.INDEXED: 1, State.AWAY: 1}
    tmpfs(True)
    workshop.write("drive/b.txt", "common on the drive")
    counts = workshop.run()
    assert (counts.removed, counts.embedded, counts.chunks) == (0, 0, 0) and len(workshop.extractor.read) == 2
    assert adds_up(workshop) == {State.INDEXED: 2}
