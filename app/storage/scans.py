"""Pages that are pictures, and what was read on them: kept by the hash of the document's bytes, so that neither a new
name nor another way of cutting texts has them read twice. Which document has which bytes, `scans` says by its path.

What was read becomes part of a document's text when its file is extracted the next time (see extraction/scans.py).
"""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeAlias

from app.domain.documents import FileStamp
from app.domain.scans import PlacedWord, ScannedPage, ScannedText, ScanPart, ScanState, ScanStatus, UnreadScan
from app.storage.checksums import scanned_page_checksum
from app.storage.connection import encode_path
from app.storage.read_pool import ReadPool
from app.storage.values import is_path
from app.storage.write_connection import WriteConnection

_WORD = struct.Struct("<6H")  # start and length in characters; sides as shares of the page
_WHOLE = 0xFFFF
_MOST_UNKNOWN = 2_000
# Where a page is: in which document, where in that, and its number there.
ScanPlace: TypeAlias = tuple[Path, str, int | None]
_PAGES = "scan_parts m JOIN scan_pages p ON p.hash = m.part"  # of a document, wherever in it they are
# In which pictures lie among much else.
_HOLDING = "'archive', 'mail', 'document', 'slides', 'sheet', 'book'"
# What may hold pages that are pictures, or is one, and was not looked through as it is now; or some of what was found
# has gone.
_UNKNOWN = (
    " FROM documents d LEFT JOIN contents c ON c.id = d.content_id LEFT JOIN scans s ON s.path = d.path"
    " WHERE ((d.kind = 'pdf' AND d.state <> 'indexed' AND (d.state = 'needs_ocr'"
    " OR (d.state = 'partly'"
    " AND (c.left_out LIKE '%left_out.picture_pages%' OR c.left_out LIKE '%left_out.garbled_pages%'))))"
    " OR (d.kind = 'picture' AND d.state IN ('indexed', 'partly'))"
    f" OR (d.kind IN ({_HOLDING}) AND d.state IN ('indexed', 'partly', 'empty', 'needs_ocr')))"
    " AND (s.path IS NULL OR s.size <> d.size OR s.modified_ns <> d.modified_ns"
    f" OR s.pages > (SELECT count(*) FROM {_PAGES} WHERE m.hash = s.hash))"
)
# Of pictures most show no text.
_OPENED_FIRST = (
    "coalesce((SELECT times FROM openings o WHERE o.path = d.path), 0) DESC, d.kind = 'picture', d.modified_ns DESC,"
    " d.path"
)


class ScanWriter(WriteConnection):
    """Each public method is one transaction, or runs inside the caller's."""

    def put_scan(self, path: Path, stamp: FileStamp, hash_: bytes, parts: Iterable[ScanPart]) -> None:
        """A document was looked through: these of its pages, and of what lies in it, are pictures. What was read on
        them stays."""
        found = [part for part in parts if part.pages]
        with self.transaction():
            self._connection.execute(
                "INSERT OR REPLACE INTO scans (path, hash, size, modified_ns, pages)"
                " VALUES (CAST(? AS TEXT), ?, ?, ?, ?)",
                (encode_path(path), hash_, stamp.size, stamp.modified_ns, sum(len(part.pages) for part in found)),
            )
            self._connection.executemany(
                "INSERT OR IGNORE INTO scan_parts (hash, member, part) VALUES (?, CAST(? AS TEXT), ?)",
                [(hash_, _encoded(part.member), part.hash or hash_) for part in found],
            )
            self._connection.executemany(
                "INSERT OR IGNORE INTO scan_pages (hash, page, state, script, text, words)"
                " VALUES (?, ?, ?, '', '', x'')",
                [(part.hash or hash_, number, ScanState.UNREAD.value) for part in found for number in part.pages],
            )

    def keep_scan(self, path: Path, stamp: FileStamp, hash_: bytes) -> None:
        """What was read on the pages of these bytes is in the text of this document, wherever it lay before."""
        self._connection.execute(
            "INSERT OR REPLACE INTO scans (path, hash, size, modified_ns, pages) SELECT CAST(?1 AS TEXT), ?2, ?3, ?4,"
            f" count(*) FROM {_PAGES} WHERE m.hash = ?2 HAVING count(*) > 0",
            (encode_path(path), hash_, stamp.size, stamp.modified_ns),
        )

    def put_scanned_page(self, hash_: bytes, page: ScannedPage) -> None:
        """A page of the file with these bytes was read, as far as it could be."""
        read = (page.script, page.text, b"".join(map(_packed, page.words)))
        checksum = scanned_page_checksum(hash_, page.number, *read)
        self._connection.execute(
            "UPDATE scan_pages SET state = ?, checksum = ?, script = ?, text = ?, words = ?"
            " WHERE hash = ? AND page = ?",
            (page.state.value, checksum, *read, hash_, page.number),
        )

    def apply_scan(self, hash_: bytes) -> tuple[Path, ...]:
        """Has the next run extract the documents of these bytes again, with what was read since; where they lie."""
        paths = [path for (path,) in self._connection.execute("SELECT path FROM scans WHERE hash = ?", (hash_,))]
        with self.transaction():
            for path in paths:
                place = (encode_path(path),)
                # Else the same bytes would be taken for known; a name of its own, for there may be several.
                self._connection.execute(
                    "UPDATE contents SET pipeline = 'retried ' || id WHERE id IN"
                    " (SELECT content_id FROM documents WHERE path = CAST(? AS TEXT))",
                    place,
                )
                self._connection.execute("UPDATE documents SET pipeline = '' WHERE path = CAST(? AS TEXT)", place)
        return tuple(Path(path) for path in paths)

    def read_scans_again(self, scripts: Iterable[str], languages: Iterable[str] = ()) -> None:
        """There are languages for these scripts now, or these languages."""
        now = [(ScanState.NO_LANGUAGE, f"%|{script}|%") for script in scripts]
        now += [(ScanState.READ, f"|%|{language}|") for language in languages]
        self._connection.executemany(
            "UPDATE scan_pages SET state = ? WHERE state = ? AND '|' || script || '|' LIKE ?",
            [(ScanState.UNREAD.value, state.value, like) for state, like in now],
        )

    def remove_stray_scans(self) -> None:
        """What was read on pages of which there is no document any more."""
        self._connection.execute("DELETE FROM scan_parts WHERE hash NOT IN (SELECT hash FROM scans)")
        self._connection.execute("DELETE FROM scan_pages WHERE hash NOT IN (SELECT part FROM scan_parts)")


class ScanReader(ReadPool):
    """Tells of pages that are pictures."""

    def unknown_scans(self) -> list[Path]:
        """Documents that are to be looked through for such pages, some thousand at most."""
        rows = self._rows(f"SELECT d.path {_UNKNOWN} ORDER BY {_OPENED_FIRST} LIMIT {_MOST_UNKNOWN}")
        return [Path(path) for (path,) in rows if is_path(path)]

    def unread_scans(self) -> list[UnreadScan]:
        """Documents with pages that are not read yet: what was opened most first, then the newest, pictures last."""
        rows = self._rows(
            "SELECT d.path, s.hash FROM documents d JOIN scans s ON s.path = d.path WHERE s.hash IN"
            f" (SELECT m.hash FROM {_PAGES} WHERE p.state = 'unread') GROUP BY s.hash ORDER BY {_OPENED_FIRST}"
        )
        return [UnreadScan(Path(path), hash_, self._unread_pages(hash_)) for path, hash_ in rows if is_path(path)]

    def _unread_pages(self, hash_: bytes) -> tuple[tuple[bytes, int], ...]:
        """In the order in which they were found, each once."""
        sql = f"SELECT m.part, p.page FROM {_PAGES} WHERE m.hash = ? AND p.state = 'unread' ORDER BY m.id, p.page"
        return tuple(dict.fromkeys((part, page) for part, page in self._rows(sql, (hash_,))))

    def scanned_text(self, hash_: bytes) -> ScannedText | None:
        """What was read on the pages of a document of these bytes, and of what lies in it; None where nothing was."""
        sql = f"SELECT DISTINCT m.part, p.page, p.state, p.text FROM {_PAGES} WHERE m.hash = ? ORDER BY p.page"
        found: dict[bytes, ScannedText] = {hash_: ScannedText()}
        for part, page, state, text in self._rows(sql, (hash_,)):
            before = found.get(part, ScannedText())
            if state == ScanState.READ:
                found[part] = replace(before, pages=(*before.pages, (page, str(text))))
            else:
                found[part] = replace(before, missing=before.missing + 1)
        itself = found.pop(hash_)
        inside = {part: text for part, text in found.items() if text.pages}
        return replace(itself, inside=inside) if itself.pages or inside else None

    def scanned_page(self, path: Path, number: int) -> ScannedPage | None:
        """What was read on a page of a document, counted from 1; None where it is no picture, or is not read."""
        row = self._row(
            "SELECT p.text, p.words, p.script FROM scans s JOIN scan_pages p ON p.hash = s.hash"
            " WHERE s.path = CAST(? AS TEXT) AND p.page = ? AND p.state = 'read'",
            (encode_path(path), number),
        )
        if row is None or not isinstance(row[0], str) or not isinstance(row[1], bytes):
            return None
        text, words, script = row
        return ScannedPage(number, text, tuple(_unpacked(words, len(text))), str(script))

    def scanned_places(self, places: Iterable[ScanPlace]) -> set[ScanPlace]:
        """Those of these pages of documents, and of what lies in them, that are pictures whose letters were read."""
        if not self._value("SELECT EXISTS (SELECT 1 FROM scan_pages)"):
            return set()
        sql = (
            f"SELECT 1 FROM {_PAGES} JOIN scans s ON s.hash = m.hash WHERE s.path = CAST(? AS TEXT)"
            " AND m.member = CAST(? AS TEXT) AND p.page = ? AND p.state = 'read'"
        )
        return {
            (path, member, page)
            for path, member, page in places
            if self._value(sql, (encode_path(path), _encoded(member), page))
        }

    def scan_status(self) -> ScanStatus:
        """All but whether they are read, and how long it will take."""
        counted = dict.fromkeys(ScanState, 0)
        scripts: dict[str, int] = {}
        languages: Counter[str] = Counter()
        for state, script, n in self._rows("SELECT state, script, count(*) FROM scan_pages GROUP BY state, script"):
            if state in counted:
                counted[ScanState(state)] += n
            if state == ScanState.NO_LANGUAGE:
                scripts[str(script)] = n
            elif state == ScanState.READ and "|" in str(script):
                languages[str(script).rpartition("|")[2]] += n
        documents = self._value("SELECT count(*) FROM scans WHERE pages > 0") or 0
        return ScanStatus(
            documents=documents,
            unread=counted[ScanState.UNREAD],
            read=counted[ScanState.READ],
            failed=counted[ScanState.FAILED],
            scripts=tuple(sorted(scripts.items())),
            languages=tuple(languages.most_common()),
        )


def _encoded(member: str) -> bytes:
    """Where a file lies in another one, as the database takes it."""
    return member.encode("utf-8", "surrogatepass")


def _packed(word: PlacedWord) -> bytes:
    start, end = word.span
    return _WORD.pack(start, min(_WHOLE, end - start), *(round(_WHOLE * side) for side in word.box))


def _unpacked(words: bytes, length: int) -> Iterable[PlacedWord]:
    for values in _WORD.iter_unpack(words[: len(words) - len(words) % _WORD.size]):
        start, many, *sides = values
        left, top, right, bottom = (side / _WHOLE for side in sides)
        if start + many <= length:
            yield PlacedWord((start, start + many), (left, top, right, bottom))


def is_hash(value: Any) -> bool:
    """Whether it can be the hash of a document's bytes."""
    return isinstance(value, bytes) and 0 < len(value) <= 64


def is_scan_state(value: Any) -> bool:
    """Whether it is a state that a page can be kept with."""
    return isinstance(value, str) and value in frozenset(ScanState)
