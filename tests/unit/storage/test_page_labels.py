"""A hit says what the document prints for its page, beside its number."""

from __future__ import annotations

import io
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

from asking import asked
from makers import pdf
from pypdf import PdfReader, PdfWriter
from pypdf.constants import PageLabelStyle

from app.library import Library


def _book() -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf(["The preface of herons", "The herons themselves"]))))
    writer.set_page_label(0, 0, style=PageLabelStyle.LOWERCASE_ROMAN, start=4)
    writer.set_page_label(1, 1, style=PageLabelStyle.DECIMAL, start=2)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_a_hit_says_what_the_document_prints_for_its_page(tmp_path: Path) -> None:
    folder = tmp_path / "docs"
    folder.mkdir()
    (folder / "book.pdf").write_bytes(_book())
    with zipfile.ZipFile(folder / "all.zip", "w") as archive:
        archive.writestr("first.pdf", pdf(["Other herons"]))
        archive.writestr("second.pdf", _book())
    with Library.open(tmp_path / "data") as library:
        library.add_folder(folder)
        library.index_now()
        *_, last = library.search(asked("herons", rerank=False))
    found = {(hit.path.name, hit.inside, hit.page): hit.page_label for hit in last.hits}
    assert found == {
        ("book.pdf", "", 1): "iv", ("book.pdf", "", 2): None, ("all.zip", "first.pdf", 1): None,
        ("all.zip", "second.pdf", 1): "iv", ("all.zip", "second.pdf", 2): None,
    }  # fmt: skip
    (folder / "book.pdf").unlink()
    (folder / "all.zip").unlink()
    with Library.open(tmp_path / "data") as library:
        library.index_now()
    with closing(sqlite3.connect(tmp_path / "data" / "catalogue.sqlite3")) as connection:
        assert connection.execute("SELECT count(*) FROM page_labels").fetchone() == (0,)
