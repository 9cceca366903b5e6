"""How well and how quickly the text of PDFs is read by PDFium alone, by pypdf alone, and as the program does: by
PDFium, and by pypdf as well where that reads badly.

    python tests/bench/pdf_readers.py [FOLDER] [--json FIGURES]

FOLDER is that of bench-documents. A document counts as found where its phrase is in the text, white space and the
compatibility forms of letters aside. Times are those of the processor, over the pages of all PDFs that have a phrase.
"""

from __future__ import annotations

import argparse
import csv
import io
import logging
import os
import sys
import time
import unicodedata
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from pypdf import PdfReader
from record import Record, add_options

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from app.extraction.cleaning import cleaned  # noqa: E402
from app.extraction.pages.pdfium_plain import PdfiumTexts  # noqa: E402
from app.extraction.pdf.pages import extract_pages  # noqa: E402
from app.extraction.workers.budget import UNLIMITED  # noqa: E402  # it lies there

MOST_PAGES = 60  # of a document: some have hundreds


def by_pdfium(data: bytes) -> str:
    with closing(PdfiumTexts(data)) as document:
        return "\n".join(document.text(number) or "" for number in range(1, document.count + 1))


def by_pypdf(data: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)


def by_both(data: bytes) -> str:
    return "\n".join(segment.text for segment in cleaned(extract_pages(data, UNLIMITED)).segments)


READERS: dict[str, Callable[[bytes], str]] = {
    "PDFium alone": by_pdfium,
    "pypdf alone": by_pypdf,
    "both, as the program does": by_both,
}


def folded(text: str) -> str:
    """Compatibility forms, white space and marks of direction aside: a phrase may go over lines."""
    letters = unicodedata.normalize("NFKC", text)
    return "".join(each for each in letters if not each.isspace() and unicodedata.category(each) != "Cf")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    default = Path(os.environ.get("DRAGOMAN_SHARED") or ROOT.parent / "shared")
    parser.add_argument("folder", type=Path, nargs="?", default=default)
    add_options(parser)
    options = parser.parse_args()
    logging.disable(logging.WARNING)
    folder: Path = options.folder / "documents"
    with (folder / "manifest.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    rows = [row for row in rows if (row["format"], row["status"]) == ("pdf", "text")]
    files = []
    for row in rows:
        data = (folder / row["path"]).read_bytes()
        with closing(PdfiumTexts(data)) as document:
            if document.count <= MOST_PAGES:
                files.append((row["expected_text"], data, document.count))
    record = Record("pdf readers", __doc__)
    pages = sum(count for *_, count in files)
    for name, read in READERS.items():
        found, taken_s = 0, 0.0
        for phrase, data, _ in files:
            began = time.process_time()
            try:
                text = read(data)
            except Exception:  # whatever a library raises for a file
                text = ""
            taken_s += time.process_time() - began
            found += folded(phrase) in folded(text)
        record.add("found by a phrase", "share", found / len(files), reader=name, documents=len(files))
        record.add("read", "pages/s", pages / taken_s, reader=name, pages=pages)
    record.finish(options.json)
    return 0


if __name__ == "__main__":
    sys.exit(main())
