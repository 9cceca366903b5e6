"""The files that pictures of the window are taken of: the sample documents, and papers of an invented translator, made
here, the same each time: a lease in German, an agreement in English, mails, notes, and files that cannot be read.

Dates of files are fixed. Needs a `QGuiApplication`, since Qt writes the PDFs.
"""

from __future__ import annotations

import os
import shutil
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from app.common.samples import sample_folder

LEASE = "Contracts/Mietvertrag Lindenstraße 14.pdf"
AGREEMENT = "Contracts/Service agreement - Alder & Finch.pdf"
NOT_FOUND = "Projects/harbour/node_modules/readme.txt"  # what a rule leaves out
MANY = 2000  # small documents, for what is seen while they are read

_LEASE = (
    """<h2>Mietvertrag über Wohnraum</h2><p>zwischen Frau Henrike Sommerfeld, Vermieterin, und Frau Anna Keller,
    Mieterin.</p><h3>§ 1 Mietsache</h3><p>Vermietet wird die Wohnung im zweiten Obergeschoss des Hauses Lindenstraße 14,
    bestehend aus drei Zimmern, Küche, Bad und einem Kellerraum. Die Wohnfläche beträgt 78 Quadratmeter.</p>
    <h3>§ 2 Mietzeit</h3><p>Das Mietverhältnis beginnt am 1. März 2023 und läuft auf unbestimmte Zeit.</p>
    <h3>§ 3 Miete</h3><p>Die monatliche Miete beträgt 840 Euro, dazu kommen Vorauszahlungen auf die Betriebskosten von
    160 Euro. Sie ist bis zum dritten Werktag eines Monats zu zahlen.</p>""",
    """<h3>§ 4 Kaution</h3><p>Die Mieterin leistet eine Kaution in Höhe von drei Monatsmieten, die auf einem
    Sparkonto angelegt wird.</p><h3>§ 5 Kleinreparaturen</h3><p>Kleine Reparaturen an Gegenständen, die dem häufigen
    Zugriff ausgesetzt sind, wie Wasserhähne, Schalter und Fenstergriffe, trägt die Mieterin bis zu 90 Euro im
    Einzelfall. Alle übrigen Reparaturen bezahlt die Vermieterin.</p><h3>§ 6 Haustiere</h3><p>Die Haltung einer Katze
    ist erlaubt. Andere Haustiere bedürfen der Zustimmung der Vermieterin.</p><h3>§ 7 Garten</h3><p>Der Garten darf von
    allen Parteien des Hauses benutzt werden. Das Beet an der Südseite wird von der Mieterin gepflegt.</p>""",
    """<h3>§ 8 Kündigung</h3><p>Die Kündigung muss schriftlich und spätestens am dritten Werktag eines Monats zum Ablauf
    des übernächsten Monats erfolgen.</p><h3>§ 9 Rückgabe</h3><p>Bei der Rückgabe ist die Wohnung besenrein zu
    übergeben; alle Schlüssel sind zurückzugeben.</p><p>Ort, Datum und Unterschriften</p>""",
)
_AGREEMENT = (
    """<h2>Service Agreement</h2><p>between Alder &amp; Finch Publishing Ltd, the Client, and Anna Keller, the
    Translator.</p><h3>1. Services</h3><p>The Translator translates the manuscripts named in the schedule from English
    into German and delivers each in an editable form.</p><h3>2. Fees</h3><p>The fee is 0.14 pounds for each word of the
    source. Invoices are due within thirty days.</p>""",
    """<h3>3. Copyright</h3><p>The copyright in a translation passes to the Client upon full payment, and not
    before.</p><h3>4. Confidentiality</h3><p>Neither party discloses what it learns of the other's affairs. This clause
    survives the end of the agreement by five years.</p><h3>5. Late delivery</h3><p>Where a delivery is late by more
    than ten working days, the Client may reduce the fee by five per cent for each further week, up to twenty per
    cent.</p>""",
    """<h3>6. Termination</h3><p>Either party may terminate this agreement by giving sixty days' notice in writing. Work
    that was delivered before the notice is paid in full.</p><h3>7. Governing law</h3><p>This agreement is governed by
    the law of Scotland.</p>""",
)
_NOTES = {
    "Research/Tide mills/Notes on tide mills.md": "# Notes on tide mills\n\nThe mill at Carew fills its pond through"
    " gates that the rising tide opens by itself. **Grinding begins about two hours after high water** and goes on"
    " until the flood returns.\n\n## Sources\n\n- County record office, mill accounts, 1801 to 1844\n- Survey, 1998\n",
    "Research/Tide mills/Millstones.txt": "The French stones lasted longest. Granite from the north was cheaper, but"
    " the flour carried grit.\n",
    "Research/Lighthouses/Keepers' logs.txt": "Log of the keeper, 14 November 1891: fog for nine hours, the bell rung"
    " by hand. The lamp oil is nearly spent.\n\n15 November: the relief boat could not land.\n",
    "Archive/Tide mills/Notes on tide mills, first draft.txt": "Tide mills: gates, pond, wheel. Grinding begins some"
    " two hours after high water. To be checked at Carew.\n",
    "Projects/harbour/plan.md": "# Harbour guide\n\nTranslate the chapters on moorings first; the pilot's glossary"
    " comes with the second delivery.\n",
    NOT_FOUND: "A readme that comes with a library, and is left out by rule.\n",
    "Scans/blank page.txt": "",
}
_MAILS = (
    ("Tomás Ribeiro <tomas@ribeiro.example>", "The boat in September", "2024-05-02T10:12", "Dear Anna,\n\nthe boat is"
     " ready, and the sails are mended. Shall we sail on the second weekend of September? Bring the blue oilskins.\n\n"
     "Tomás\n"),
    ("Tomás Ribeiro <tomas@ribeiro.example>", "Harbour fees", "2024-06-11T18:40", "Dear Anna,\n\nthe harbour master"
     " raised the fees again: 38 euros for a week. I have paid until the end of June.\n\nTomás\n"),
    ("Judith Finch <judith@alderfinch.example>", "Second delivery", "2024-03-19T09:05", "Dear Anna,\n\nthank you for"
     " the first delivery. The editor asks that the glossary of pilots' words comes with the second one, by 12 April.\n"
     "\nJudith Finch\n"),
    ("Hausverwaltung Brandt <post@brandt.example>", "Ablesung der Zähler", "2023-12-04T08:00", "Sehr geehrte Frau"
     " Keller,\n\nam 14. Dezember werden zwischen 9 und 11 Uhr die Wasserzähler und die Heizung abgelesen. Bitte sorgen"
     " Sie dafür, dass alle Zimmer zugänglich sind.\n\nBrandt\n"),
)  # fmt: skip


def make_documents(home: Path) -> Path:
    """Writes all of it below `home`/Documents, which it returns."""
    documents = home / "Documents"
    shutil.copytree(sample_folder(), documents, dirs_exist_ok=True)
    write_pdf(documents / LEASE, "Mietvertrag Lindenstraße 14", _LEASE)
    write_pdf(documents / AGREEMENT, "Service agreement", _AGREEMENT)
    for name, text in _NOTES.items():
        path = documents / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (documents / "Mail").mkdir()
    for sender, subject, sent, text in _MAILS:
        _write_mail(documents / "Mail" / f"{subject}.eml", sender, subject, sent, text)
    (documents / "Scans" / "receipt 0417.pdf").write_bytes(b"%PDF-1.4\nthe rest was lost on the way")
    date_files(documents)
    return documents


def make_second_root(home: Path) -> Path:
    """A folder that is called as one of the first is, for what must tell them apart."""
    papers = home / "Backup" / "Documents"
    papers.mkdir(parents=True)
    (papers / "Inventory of the attic.txt").write_text(
        "In the attic: two trunks, the spinning wheel, a box of glass negatives.\n", encoding="utf-8"
    )
    date_files(papers)
    return papers


def make_many(folder: Path, count: int = MANY) -> Path:
    """Small documents, each of another text."""
    folder.mkdir(parents=True)
    subjects = ("river", "mill", "letter", "winter", "bread", "garden", "clock", "harbour", "violin", "summer", "rain")
    for number in range(count):
        one, other = subjects[number % len(subjects)], subjects[number * 7 % 10]
        text = f"Note {number}. The {one} of the year {1500 + number % 500}, and what the {other} had to do with it.\n"
        (folder / f"note {number:04}.txt").write_text(text * (1 + number % 5), encoding="utf-8")
    return folder


def write_pdf(path: Path, title: str, pages: tuple[str, ...]) -> None:
    """A PDF of A4 pages, each given as Qt's HTML."""
    path.parent.mkdir(parents=True, exist_ok=True)
    writer = QPdfWriter(str(path))
    writer.setTitle(title)
    writer.setResolution(300)
    margins = QMarginsF(25, 25, 25, 25)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins))
    broken = '<div style="page-break-before: always"></div>'
    document = QTextDocument()
    document.setDefaultFont(QFont("Noto Serif", 12))
    document.documentLayout().setPaintDevice(writer)
    document.setHtml(broken.join(pages))
    document.setPageSize(QSizeF(writer.width(), writer.height()))  # else Qt puts numbers below the pages
    document.print_(writer)


def date_files(folder: Path) -> None:
    """Gives each file a date of its own, by its place in the order of names: the same in every run."""
    first = datetime(2021, 2, 3, 9, 30, tzinfo=UTC).timestamp()
    day = 24 * 3600
    for place, path in enumerate(sorted(path for path in folder.rglob("*") if path.is_file())):
        moment = first + (place * 97 % 1400) * day
        os.utime(path, (moment, moment))


def _write_mail(path: Path, sender: str, subject: str, sent: str, text: str) -> None:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, "Anna Keller <anna@keller.example>", subject
    mail["Date"] = datetime.fromisoformat(sent).replace(tzinfo=UTC)
    mail.set_content(text)
    path.write_bytes(bytes(mail))
