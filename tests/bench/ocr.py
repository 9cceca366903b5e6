"""Characters read wrong on printed pages in 32 languages, as the product reads scans, script and turn found out.

Each page is an article of the Universal Declaration of Human Rights (in Syriac, of the Gospel of John) in 14, 11 and 9
points, painted by Qt with Noto fonts and scanned by us at 200 dots an inch: clean, rough, skewed, at 150 dots,
photographed, on its side, upside down, in two columns (see ocr_pages.py). Then, with the data of English alone, which
script is told for each. Fonts and the data of the languages are Debian's packages, which `make bench-ocr` installs.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
import unicodedata
from collections.abc import Mapping
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "bench"), str(ROOT / "tests" / "unit" / "extraction")]

from ocr_pages import SIZES_PT, Kind, page  # noqa: E402
from PySide6.QtGui import QGuiApplication  # noqa: E402
from record import Record, add_options  # noqa: E402
from scan_makers import pdf_of_pictures  # noqa: E402

from app.extraction.ocr import OcrData, OcrLimits, OcrReader  # noqa: E402
from app.extraction.ocr.scripts import OR, languages_for  # noqa: E402
from app.extraction.opened_file import OpenedFile  # noqa: E402

DATA = Path("/usr/share/tesseract-ocr/5/tessdata")
SAMPLES = ROOT / "resources" / "sample" / "documents" / "Reading"
FURTHER = ROOT / "tests" / "bench" / "ocr_texts.tsv"
# The sample's headings, with the language's data.
CODES = {
    "English": "eng", "Deutsch": "deu", "Русский": "rus", "Ελληνικά": "ell", "العربية": "ara", "עברית": "heb",
    "हिन्दी": "hin", "中文": "chi_sim", "日本語": "jpn", "한국어": "kor",
}  # fmt: skip
MORE = {
    "tha": "มนุษย์ทั้งปวงเกิดมามีอิสระและเสมอภาคกันในเกียรติศักดิ์และสิทธิ ต่างมีเหตุผลและมโนธรรม และควรปฏิบัติต่อกันด้วยเจตนารมณ์แห่งภราดรภาพ",
    "kat": "ყველა ადამიანი იბადება თავისუფალი და თანასწორი თავისი ღირსებითა და უფლებებით. მათ მინიჭებული აქვთ გონება და"
    " სინდისი და ერთმანეთის მიმართ უნდა იქცეოდნენ ძმობის სულისკვეთებით.",
}
_JOINERS = re.compile("[\u200c\u200d]")
PACKAGES = ("fonts-noto-core", "fonts-noto-cjk", "tesseract-ocr-osd")


def texts() -> dict[str, str]:
    """An article by language: the first, and of those that the sample lacks the seventh."""
    (sample,) = SAMPLES.glob("*article*1*")
    parts = re.split(r"^## (.+)$", sample.read_text(encoding="utf-8"), flags=re.M)[1:]
    found = {CODES[name]: text.strip() for name, text in zip(parts[::2], parts[1::2], strict=True) if name in CODES}
    further = (line.split("\t") for line in FURTHER.read_text(encoding="utf-8").splitlines())
    return {**found, **MORE, **dict(further)}


def errors(read: str, true: str) -> tuple[int, int]:
    """Characters to be changed, and those that there are; how blanks are set, which some scripts do not say, aside, and
    which letters join."""
    given, wanted = ("".join(unicodedata.normalize("NFC", _JOINERS.sub("", text)).split()) for text in (read, true))
    row = list(range(len(given) + 1))
    for place, character in enumerate(wanted, start=1):
        before, row[0] = row[0], place
        for other, found in enumerate(given, start=1):
            before, row[other] = row[other], min(row[other] + 1, row[other - 1] + 1, before + (character != found))
    return row[-1], len(wanted)


def installed(codes: list[str]) -> None:
    """Fonts and data, from Debian; raises `CalledProcessError` where they cannot be had."""
    packages = [*PACKAGES, *(f"tesseract-ocr-{code.replace('_', '-')}" for code in codes)]
    query = ["dpkg-query", "--show", "--showformat=${Status}\n", *packages]
    there = subprocess.run(query, capture_output=True, text=True, check=False).stdout.count("install ok installed")
    if there < len(packages):
        subprocess.run(["apt-get", "install", "--yes", "--no-install-recommends", *packages], check=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--short", action="store_true", help="English, Russian and Korean alone, clean and rough")
    parser.add_argument("--only", default="", help="these languages, parted by commas")
    parser.add_argument("--kinds", default="", help="these kinds of pages, parted by commas")
    add_options(parser)
    arguments = parser.parse_args()
    known = texts()
    installed(list(known))
    wanted = "eng,rus,kor" if arguments.short else arguments.only
    kinds = "clean,rough" if arguments.short else arguments.kinds
    application = QGuiApplication([])
    record = Record("ocr", __doc__, seed=arguments.seed)
    with tempfile.TemporaryDirectory() as folder:
        pages = {
            (code, kind): made(Path(folder), code, known[code], kind, arguments.seed)
            for kind in (map(Kind, kinds.split(",")) if kinds else Kind)
            for code in (wanted.split(",") if wanted else known)
        }
        measure(record, known, pages)
        measure_scripts(record, {code: path for (code, _), path in pages.items()})
    record.finish(arguments.json)
    application.quit()


def made(folder: Path, code: str, text: str, kind: Kind, seed: int) -> Path:
    """The page as a PDF."""
    path = folder / f"{code}-{kind}.pdf"
    picture, dpi = page(text, kind, seed)
    path.write_bytes(pdf_of_pictures([(picture.width, picture.height, picture.tobytes())], dpi))
    return path


def measure(record: Record, known: Mapping[str, str], pages: Mapping[tuple[str, Kind], Path]) -> None:
    """Letters wrong and time, with the data of all languages."""
    reader = OcrReader(OcrLimits(), lambda: OcrData(DATA, tuple(known)))
    try:
        for (code, kind), path in pages.items():
            with OpenedFile(path) as file:
                began = time.monotonic()
                read = reader.read(file, 1)
                seconds = time.monotonic() - began
            texts_on_it = len(SIZES_PT) * (2 if kind is Kind.COLUMNS else 1)
            wrong, of = errors(read.text, texts_on_it * known[code])
            at = {"language": code, "page": kind.value}
            record.add("characters wrong", "%", 100 * wrong / of, **at, script=read.script)
            record.add("time for a page", "s", seconds, **at)
    finally:
        reader.close()


def measure_scripts(record: Record, pages: Mapping[str, Path]) -> None:
    """Which script is told where only English is there: by it languages are proposed."""
    reader = OcrReader(OcrLimits(), lambda: OcrData(DATA, ("eng",)))
    try:
        for code, path in pages.items():
            with OpenedFile(path) as file:
                read = reader.read(file, 1)
            told = 100.0 * any(languages_for(script, (code,)) for script in read.script.split(OR))
            state = read.state.value
            record.add("script told right", "%", told, language=code, script=read.script, state=state)
    finally:
        reader.close()


if __name__ == "__main__":
    main()
