"""Characters read wrong on printed pages in eleven scripts, as the product reads scans, script and turn found out.

Each page is article 1 of the Universal Declaration of Human Rights in 14, 11 and 9 points, painted by Qt with Noto
fonts and scanned by us at 200 dots an inch: clean, and rough (turned by .7 degrees, grey paper, specks). Fonts and the
data of the languages are Debian's packages, which `make bench-ocr` installs.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import subprocess
import sys
import tempfile
import time
import unicodedata
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "bench"), str(ROOT / "tests" / "unit" / "extraction")]

from PySide6.QtCore import QRectF, Qt  # noqa: E402
from PySide6.QtGui import QFont, QGuiApplication, QImage, QPainter, QTextOption  # noqa: E402
from record import Record, add_options  # noqa: E402
from scan_makers import pdf_of_pictures  # noqa: E402

from app.extraction.ocr import OcrData, OcrLimits, OcrReader  # noqa: E402
from app.extraction.opened_file import OpenedFile  # noqa: E402

DATA = Path("/usr/share/tesseract-ocr/5/tessdata")
SAMPLES = ROOT / "resources" / "sample" / "documents" / "Reading"
DPI = 200
SIZES_PT = (14, 11, 9)
# The sample's headings, with the language's data; and two scripts that it lacks.
CODES = {
    "English": "eng", "Deutsch": "deu", "Русский": "rus", "Ελληνικά": "ell", "العربية": "ara", "עברית": "heb",
    "हिन्दी": "hin", "中文": "chi_sim", "日本語": "jpn", "한국어": "kor",
}  # fmt: skip
MORE = {
    "tha": "มนุษย์ทั้งปวงเกิดมามีอิสระและเสมอภาคกันในเกียรติศักดิ์และสิทธิ ต่างมีเหตุผลและมโนธรรม และควรปฏิบัติต่อกันด้วยเจตนารมณ์แห่งภราดรภาพ",
    "kat": "ყველა ადამიანი იბადება თავისუფალი და თანასწორი თავისი ღირსებითა და უფლებებით. მათ მინიჭებული აქვთ გონება და"
    " სინდისი და ერთმანეთის მიმართ უნდა იქცეოდნენ ძმობის სულისკვეთებით.",
}
PACKAGES = ("fonts-noto-core", "fonts-noto-cjk", "tesseract-ocr-osd")


def texts() -> dict[str, str]:
    """The article by language."""
    (sample,) = SAMPLES.glob("*article*1*")
    parts = re.split(r"^## (.+)$", sample.read_text(encoding="utf-8"), flags=re.M)[1:]
    found = {CODES[name]: text.strip() for name, text in zip(parts[::2], parts[1::2], strict=True) if name in CODES}
    return {**found, **MORE}


def painted(text: str, *, rough: random.Random | None) -> tuple[int, int, bytes]:
    """A page with the text in each size, as greys."""
    width, height = round(8.27 * DPI), round(11.69 * DPI)
    image = QImage(width, height, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white if rough is None else Qt.GlobalColor.lightGray)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    if rough is not None:
        painter.rotate(0.7)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    if unicodedata.bidirectional(text[0]) in ("R", "AL"):
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    top = 0.9 * DPI
    for size in SIZES_PT:
        font = QFont("Noto Serif")
        font.setPixelSize(round(size * DPI / 72))
        painter.setFont(font)
        room = QRectF(0.9 * DPI, top, width - 1.8 * DPI, 2.6 * DPI)
        painter.drawText(room, text, option)
        top += 2.7 * DPI
    painter.end()
    stride, bits = image.bytesPerLine(), bytes(image.constBits())
    pixels = bytearray(b"".join(bits[row * stride : row * stride + width] for row in range(height)))
    if rough is not None:
        for _ in range(len(pixels) // 150):
            pixels[rough.randrange(len(pixels))] = rough.randrange(256)
    return width, height, bytes(pixels)


def errors(read: str, true: str) -> tuple[int, int]:
    """Characters to be changed, and those that there are; how blanks are set, which some scripts do not say, aside."""
    given, wanted = ("".join(unicodedata.normalize("NFC", text).split()) for text in (read, true))
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
    parser.add_argument("--short", action="store_true", help="English, Russian and Japanese alone, clean")
    add_options(parser)
    arguments = parser.parse_args()
    known = texts()
    installed(list(known))
    wanted = [code for code in known if not arguments.short or code in ("eng", "rus", "jpn")]
    application = QGuiApplication([])
    record = Record("ocr", __doc__, seed=arguments.seed)
    reader = OcrReader(OcrLimits(), lambda: OcrData(DATA, tuple(known)))
    try:
        with tempfile.TemporaryDirectory() as folder:
            for kind in ("clean",) if arguments.short else ("clean", "rough"):
                for code in wanted:
                    rough = random.Random(arguments.seed) if kind == "rough" else None
                    path = Path(folder) / f"{code}-{kind}.pdf"
                    path.write_bytes(pdf_of_pictures([painted(known[code], rough=rough)], DPI))
                    with OpenedFile(path) as file:
                        began = time.monotonic()
                        page = reader.read(file, 1)
                        seconds = time.monotonic() - began
                    wrong, of = errors(page.text, len(SIZES_PT) * known[code])
                    record.add("characters wrong", "%", 100 * wrong / of, language=code, page=kind, script=page.script)
                    record.add("time for a page", "s", seconds, language=code, page=kind)
    finally:
        reader.close()
    record.finish(arguments.json)
    application.quit()


if __name__ == "__main__":
    main()
