import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from builders import chunk_ids, drop, put

from app.domain.documents import StoredChunk
from app.domain.errors import Cancelled
from app.domain.ids import ChunkId
from app.storage.catalogue import Catalogue
from app.storage.indexes import tantivy_index as full_text
from app.storage.indexes.checkpoint import Checkpoint
from app.storage.indexes.tantivy_index import TantivyIndex
from app.storage.reader import CatalogueReader
from app.text.analysis import analyse
from app.text.phrases import phrase_key

Open = Callable[[], TantivyIndex]


@pytest.fixture
def open_index(tmp_path: Path, reader: CatalogueReader) -> Iterator[Open]:
    """Opens the index as a new process would, the one before having been let go of."""
    opened: list[TantivyIndex] = []

    def make() -> TantivyIndex:
        while opened:
            opened.pop().close()
        opened.append(TantivyIndex(tmp_path / "index", reader.catalogue_id, writable=True))
        return opened[-1]

    yield make
    while opened:
        opened.pop().close()


@pytest.fixture(autouse=True)
def _small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(full_text, "_BATCH", 7)


def _found(index: TantivyIndex, words: str) -> set[ChunkId]:
    hits = [id_ for id_, _ in index.search(analyse(words), 1000)]
    assert len(hits) == len(set(hits)), "a chunk is in the index twice"
    return set(hits)


def _agrees(index: TantivyIndex, reader: CatalogueReader) -> None:
    """Every chunk holds the word "each": the index must give exactly the catalogue's chunks."""
    assert _found(index, "each") == chunk_ids(reader)


def _fill(catalogue: Catalogue, first: int = 0, count: int = 20) -> None:
    for number in range(first, first + count):
        put(catalogue, f"/{number}.txt", [f"each number {number}"])


def test_it_follows_the_catalogue(catalogue: Catalogue, reader: CatalogueReader, open_index: Open) -> None:
    index = open_index()
    assert index.catch_up(reader) == 0 and index.search(analyse("each"), 5) == []
    _fill(catalogue)
    assert index.catch_up(reader) == 20
    assert index.catch_up(reader) == 0
    _agrees(index, reader)
    gone = _found(index, "7") - _found(index, "17")
    drop(catalogue, "/7.txt")
    index.catch_up(reader)
    assert len(gone) == 1 and not gone & _found(index, "each")
    index = open_index()
    assert index.catch_up(reader) == 0  # nothing is done twice after a restart
    _agrees(index, reader)


def _no_checkpoint(folder: Path) -> None:
    (folder / "checkpoint.json").unlink()


def _no_folder(folder: Path) -> None:
    shutil.rmtree(folder)


def _empty_folder(folder: Path) -> None:
    shutil.rmtree(folder)
    folder.mkdir()


def _torn_checkpoint(folder: Path) -> None:
    (folder / "checkpoint.json").write_bytes((folder / "checkpoint.json").read_bytes()[:20])


def _of_another_catalogue(folder: Path) -> None:
    Checkpoint("another", full_text.LAYOUT, 20, 0, {}).write(folder / "checkpoint.json")


def _of_another_layout(folder: Path) -> None:
    checkpoint = Checkpoint.read(folder / "checkpoint.json")
    assert checkpoint is not None
    Checkpoint(checkpoint.catalogue_id, "full text 0", 20, 0, {}).write(folder / "checkpoint.json")


def _without_meta(folder: Path) -> None:
    (folder / "meta.json").write_text("{")


def _only_the_checkpoint(folder: Path) -> None:
    kept = (folder / "checkpoint.json").read_bytes()
    _empty_folder(folder)
    (folder / "checkpoint.json").write_bytes(kept)


DAMAGES = [
    _no_checkpoint,
    _no_folder,
    _empty_folder,
    _torn_checkpoint,
    _of_another_catalogue,
    _of_another_layout,
    _without_meta,
    _only_the_checkpoint,
]


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__[1:])
def test_a_damaged_index_is_made_anew(
    damage: Callable[[Path], None], catalogue: Catalogue, reader: CatalogueReader, open_index: Open, tmp_path: Path
) -> None:
    _fill(catalogue)
    index = open_index()
    index.catch_up(reader)
    index.close()
    drop(catalogue, "/3.txt")
    damage(tmp_path / "index")
    index = open_index()
    index.catch_up(reader)
    _agrees(index, reader)


@pytest.mark.parametrize("size", [0, 10, -1, None], ids=["empty", "cut", "a byte short", "gone"])
@pytest.mark.parametrize("part", ["idx", "pos", "term", "fast", "store", "fieldnorm"])
def test_a_torn_segment_is_made_anew(
    part: str, size: int | None, catalogue: Catalogue, reader: CatalogueReader, open_index: Open, tmp_path: Path
) -> None:
    _fill(catalogue)
    index = open_index()
    index.catch_up(reader)
    index.close()
    files = sorted((tmp_path / "index").glob(f"*.{part}"))
    assert files
    data = files[0].read_bytes()
    files[0].unlink()  # and a new file is made: this one may be mapped into our memory still
    if size is not None:
        files[0].write_bytes(data[:size])
    index = open_index()
    index.catch_up(reader)
    _agrees(index, reader)
    assert index.phrase_candidates(phrase_key("each number"), 100)


def test_a_changed_byte_never_stops_the_opening(
    catalogue: Catalogue, reader: CatalogueReader, open_index: Open, tmp_path: Path
) -> None:
    """tantivy panics over some of them, which is no Exception in Python."""
    _fill(catalogue)
    index = open_index()
    index.catch_up(reader)
    index.close()
    sound = min((tmp_path / "index").glob("*.store"))
    data = sound.read_bytes()
    for place in range(len(data) - 160, len(data), 4):
        sound.unlink()  # a new file: the old one may be mapped into our memory still
        sound.write_bytes(data[:place] + bytes([data[place] ^ 0x40]) + data[place + 1 :])
        TantivyIndex(tmp_path / "index", reader.catalogue_id, writable=False).close()


def test_a_checkpoint_older_than_the_index(
    catalogue: Catalogue, reader: CatalogueReader, open_index: Open, tmp_path: Path
) -> None:
    """Killed between tantivy's commit and the checkpoint, at every boundary there is."""
    path = tmp_path / "index" / "checkpoint.json"
    index = open_index()
    older: list[bytes] = []
    for number in range(4):
        _fill(catalogue, 10 * number, 10)
        drop(catalogue, f"/{10 * number + 1}.txt")
        index.catch_up(reader)
        older.append(path.read_bytes())
    index.close()
    for checkpoint in older:
        path.write_bytes(checkpoint)
        index = open_index()
        index.catch_up(reader)
        _agrees(index, reader)
        index.close()


class _Killed(BaseException):
    pass


@pytest.mark.parametrize("step", range(8))
@pytest.mark.parametrize("where", ["_replace", "write"])
def test_killed_at_every_batch(
    where: str,
    step: int,
    catalogue: Catalogue,
    reader: CatalogueReader,
    open_index: Open,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The process ends right after the commit ("_replace") or before the checkpoint's write of batch `step`."""
    _fill(catalogue)
    open_index().catch_up(reader)
    _fill(catalogue, 20, 30)
    drop(catalogue, "/2.txt", "/25.txt")
    owner = TantivyIndex if where == "_replace" else Checkpoint
    original = getattr(owner, where)
    calls = [0]

    def killed(self: object, *arguments: object) -> object:
        calls[0] += 1
        if where == "_replace":
            original(self, *arguments)
        if calls[0] > step:
            raise _Killed
        return original(self, *arguments) if where == "write" else None

    index = open_index()
    with monkeypatch.context() as patch:
        patch.setattr(owner, where, killed)
        if step < 5:
            with pytest.raises(_Killed):
                index.catch_up(reader)
        else:
            index.catch_up(reader)
    index = open_index()
    index.catch_up(reader)
    _agrees(index, reader)


def test_cancelling_loses_nothing(catalogue: Catalogue, reader: CatalogueReader, open_index: Open) -> None:
    _fill(catalogue, 0, 40)
    index = open_index()
    checks = iter([None, None, Cancelled])

    def check() -> None:
        wish = next(checks)
        if wish:
            raise wish

    with pytest.raises(Cancelled):
        index.catch_up(reader, check)
    assert len(_found(index, "each")) == 14
    assert open_index().catch_up(reader) == 26


@pytest.mark.parametrize("copied_at", [0, 5, 15])
def test_a_catalogue_restored_from_an_older_copy(
    copied_at: int, catalogue: Catalogue, reader: CatalogueReader, open_index: Open, tmp_path: Path
) -> None:
    _fill(catalogue, 0, copied_at)
    catalogue._connection.execute("VACUUM INTO ?", (str(tmp_path / "copy.sqlite3"),))
    _fill(catalogue, copied_at, 20)
    drop(catalogue, "/0.txt", "/1.txt")
    index = open_index()
    index.catch_up(reader)
    index.close()
    restored = Catalogue(tmp_path / "copy.sqlite3")
    older = CatalogueReader(tmp_path / "copy.sqlite3")
    index = TantivyIndex(tmp_path / "index", older.catalogue_id, writable=True)
    index.catch_up(older)
    _agrees(index, older)
    # The ids are given again, for other texts; the process is killed before the index has heard of them.
    for number in range(40):
        put(restored, f"/new {number}.txt", [f"each new {number}"])
    index.close()
    index = TantivyIndex(tmp_path / "index", older.catalogue_id, writable=True)
    index.catch_up(older)
    _agrees(index, older)
    assert len(_found(index, "new")) == 40
    index.close()
    older.close()
    restored.close()


def test_a_second_process_reads_what_the_first_commits(
    catalogue: Catalogue, reader: CatalogueReader, open_index: Open, tmp_path: Path
) -> None:
    other = TantivyIndex(tmp_path / "index", reader.catalogue_id, writable=False)
    assert not other.usable and other.search(analyse("each"), 9) == other.phrase_candidates("each", 9) == []
    index = open_index()
    _fill(catalogue)
    index.catch_up(reader)
    other.refresh()
    _agrees(other, reader)
    drop(catalogue, "/3.txt")
    index.catch_up(reader)
    other.refresh()
    _agrees(other, reader)
    other.close()


def test_searching_while_another_thread_adds(catalogue: Catalogue, reader: CatalogueReader, open_index: Open) -> None:
    index = open_index()
    errors: list[BaseException] = []
    stop = threading.Event()

    def search() -> None:
        most = 0
        try:
            while not stop.is_set():
                count = len(_found(index, "each"))
                assert count >= most
                most = count
                index.phrase_candidates("each number", 100)
        except BaseException as error:
            errors.append(error)

    thread = threading.Thread(target=search)
    thread.start()
    for first in range(0, 60, 10):
        _fill(catalogue, first, 10)
        index.catch_up(reader)
    stop.set()
    thread.join()
    assert not errors
    _agrees(index, reader)


def test_scores_are_shares_of_a_perfect_match(catalogue: Catalogue, reader: CatalogueReader, open_index: Open) -> None:
    put(catalogue, "/a.txt", ["quick brown fox", "quick brown dog", "lazy cat", "something else"])
    index = open_index()
    index.catch_up(reader)
    texts = {id_: reader.chunks([id_])[id_].text for id_ in chunk_ids(reader)}
    ranking = index.search(analyse("quick brown fox"), 9)
    assert [texts[id_] for id_, _ in ranking] == ["quick brown fox", "quick brown dog"]
    assert 1.2 > ranking[0][1] > ranking[1][1] > 0
    assert index.search(analyse("zebra"), 9) == [] == index.search(analyse("?!"), 9)


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Der Igel schläft im Laubhaufen.", "igel schläft im laub"),
        ("彼は東京都に住んでいる。", "東京都に住んで"),
        ("ผมรักภาษาไทยมาก", "ภาษาไทย"),
        ("Она читает новую книгу.", "читает новую"),
        ("저는 도서관에서 책을 읽습니다.", "도서관에서 책을"),
        ("هو يقرأ كتابا جديدا", "يقرأ كتابا"),
        ("Rock'n'Roll is here", "rock'n'roll"),
        ("a b c", "a b"),
        ("x", "x"),
    ],
)
def test_a_phrase_of_a_chunk_has_it_among_its_candidates(
    text: str, phrase: str, catalogue: Catalogue, reader: CatalogueReader, open_index: Open
) -> None:
    put(catalogue, "/a.txt", [text, "nothing of that kind"])
    index = open_index()
    index.catch_up(reader)
    wanted = min(chunk_ids(reader))
    assert wanted in dict(index.phrase_candidates(phrase_key(phrase), 10))


def test_one_letter_of_a_script_without_spaces(catalogue: Catalogue, reader: CatalogueReader, open_index: Open) -> None:
    put(catalogue, "/a.txt", ["東京都", "大阪", "京"])
    index = open_index()
    index.catch_up(reader)
    chunks: dict[ChunkId, StoredChunk] = reader.chunks(chunk_ids(reader))
    assert sorted(chunks[id_].text for id_, _ in index.search_containing("京", 9)) == ["京", "東京都"]
