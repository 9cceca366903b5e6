"""A folder as tantivy's: opened, where it can be, or made anew, empty."""

from __future__ import annotations

import logging
import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

import tantivy
from tantivy import Query

from app.common.regular_files import refuse_other_than_file
from app.ports import LexicalEntry
from app.storage.faults import is_panic
from app.storage.indexes.tantivy_query import FIELDS
from app.text.index_terms import index_terms

log = logging.getLogger(__name__)


def open_folder(folder: Path) -> tantivy.Index | None:
    """The index in `folder`; None where there is none that tantivy can use. One in a folder that cannot be written to
    is what it was when it was opened: it cannot be reloaded."""
    try:
        for path in folder.glob("*"):
            refuse_other_than_file(path)  # tantivy would wait for a pipe
        if is_writable(folder):
            return _opened(folder)
        with tempfile.TemporaryDirectory(prefix="dragoman-", ignore_cleanup_errors=True) as temporary:
            place = Path(temporary)
            _link_files(folder, place)
            return _opened(place)
    except BaseException as error:
        if not is_of_tantivy(error):
            raise
        log.info("the full-text index in %s cannot be opened: %s", folder, error)
        return None


def is_writable(folder: Path) -> bool:
    """Whether files can be made in `folder`, as tantivy does for its locks, also to read."""
    return os.access(folder, os.W_OK)


def _opened(folder: Path) -> tantivy.Index | None:
    if not tantivy.Index.exists(str(folder)):
        return None
    index = tantivy.Index.open(str(folder))
    _prepare(index)
    # A torn segment shows itself only when it is read.
    searcher = index.searcher()
    searcher.search(Query.all_query(), 1)
    for field, _ in FIELDS:
        searcher.doc_freq(field, "x")
    return index


def reloaded(index: tantivy.Index) -> bool:
    """Makes visible what was committed since; says whether that could be done."""
    try:
        index.reload()
    except BaseException as error:
        if not is_of_tantivy(error):
            raise
        log.info("the full-text index cannot be loaded anew: %s", error)
        return False
    return True


def _link_files(folder: Path, place: Path) -> None:
    """Gives tantivy a place for its locks, where the files of its segments are as well: all are open when it has
    opened the index, and the place may go."""
    for path in folder.iterdir():
        if path.suffix == ".lock":
            continue
        if path.suffix == ".json":  # what the writer may change meanwhile
            shutil.copyfile(path, place / path.name)
            continue
        try:
            (place / path.name).symlink_to(path.absolute())
        except (OSError, NotImplementedError):  # Windows, without the right to make links
            shutil.copyfile(path, place / path.name)


def exchange_folder(folder: Path, other: Path) -> None:
    """Puts the index in `other` in the place of that in `folder`, which lies aside until `remove_exchanged`. Raises
    OSError where the folders cannot be moved (Windows, while a file is open); then all is as it was."""
    remove_exchanged(folder)
    folder.replace(_aside(folder))
    try:
        other.replace(folder)
    except OSError:
        _aside(folder).replace(folder)
        raise


def remove_exchanged(folder: Path) -> None:
    """What cannot be removed (Windows, while somebody searches in it) the next writer removes when it starts."""
    aside = _aside(folder)
    if aside.is_dir() and not aside.is_symlink():
        shutil.rmtree(aside, ignore_errors=True)
    else:  # what was in the place of an index: rmtree would wait for a pipe
        with suppress(OSError):
            aside.unlink()


def _aside(folder: Path) -> Path:
    return folder.with_name(f"{folder.name}.old")


def create_folder(folder: Path) -> tantivy.Index:
    """An empty index in `folder`, whatever was there. Raises OSError."""
    if folder.exists():
        # Aside first: merges that an unusable index still has under way may write into its folder.
        remove_exchanged(folder)
        folder.replace(_aside(folder))
        remove_exchanged(folder)
    folder.mkdir(parents=True)
    builder = tantivy.SchemaBuilder()
    builder.add_integer_field("chunk_id", indexed=True, fast=True)
    builder.add_text_field("words", tokenizer_name="blanks", index_option="position")
    # How often a passage has a gram says little, and would be a fifth of what the grams take on the disk.
    builder.add_text_field("grams", tokenizer_name="blanks", index_option="basic")
    builder.add_text_field("context", tokenizer_name="blanks", index_option="position")
    index = tantivy.Index(builder.build(), path=str(folder))
    _prepare(index)
    return index


def document_of(entry: LexicalEntry, schema: tantivy.Schema) -> tantivy.Document:
    """A chunk as it lies in such an index: its tokens, joined by blanks."""
    terms = entry.terms or index_terms(entry.context, entry.text)
    return tantivy.Document.from_dict({"chunk_id": entry.id, **terms._asdict()}, schema)


def is_of_tantivy(error: BaseException) -> bool:
    """Whether tantivy may have raised it: an Exception, or a panic, which is none."""
    return isinstance(error, Exception) or is_panic(error)


def _prepare(index: tantivy.Index) -> None:
    index.register_tokenizer("blanks", tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build())
