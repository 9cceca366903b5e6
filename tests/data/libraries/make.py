"""Makes the libraries of this folder: for each schema of the catalogue, what the last program that wrote it leaves.

    python tests/data/libraries/make.py [SCHEMA …]

Each program is taken from the history of this repository and run on the documents below, in a folder with a fixed name,
with the libraries of today's environment. A new step of the schema takes the last program before it in here.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
PROGRAMS = {
    "m001": "d956117",
    "m002": "d7e2a6a",
    "m003": "0bac245",
    "m004": "7561953",
    "m005": "56183e0",
    "m006": "703237c",
    "m007": "4ba23da",
    "m008": "91e92e0",
    "m009": "f323b30",
    "m010": "2793739",
    "m011": "a86de4b",
    "m012": "66fc911",
    "m013": "f18e37c",
}
PLACE = Path("/tmp/dragoman-library")  # the documents lie in `documents` below it
DOCUMENTS = {
    "hedgehog.txt": "The hedgehog sleeps in a nest of leaves.",
    "train.md": "# Trains\n\nThe train to Vienna leaves at noon.",
    "page.html": "<html><head><title>Bees</title></head><body>"
    "<p>The neighbour keeps bees under the pear tree.</p></body></html>",
    "letter.eml": "From: Ada <ada@example.org>\nSubject: Tea\n\nShall we have tea at five?",
    "long.txt": "word " * 600 + "and at the very end a kingfisher.",
    "Łódź.txt": "The tram goes to the old mill.",
    "broken.epub": "no book",
    "song.mp3": "x",
    "draft.bak": "A draft that nobody wants to find.",
}
MODIFIED_S = 1_700_000_000  # of all documents

# What a person has done with each: a folder with a pattern, settings, a document opened, the window's shape.
USE = """
import sys
from pathlib import Path
from app.library import Library
folder, data_dir = map(Path, sys.argv[1:])
if __name__ == "__main__":
    data_dir.mkdir(parents=True)
    (data_dir / "settings.json").write_text('{"rerank_candidates": 17}')
    (data_dir / "window.ini").write_text("[General]\\nfolder=/home/ada/Letters\\npreview=false\\n")
    with Library.open(data_dir) as library:
        library.add_folder(folder, ["*.bak"])
        library.index_now()
        open_ = getattr(library, "record_opened", None) or getattr(library, "note_opened", None)
        if open_:
            open_(folder / "hedgehog.txt")
    try:
        from app.common.collection_memory import CollectionMemory
        from app.common.question_memory import QuestionMemory
        from app.domain.quotes import Quote
    except ImportError:
        sys.exit()
    questions = QuestionMemory(data_dir / "questions.json")
    questions.note("who keeps the bees?", 1_700_000_000.0)
    questions.save("Tea", "from:ada tea", 1_700_000_000.0)
    CollectionMemory(data_dir / "collection.json").add([Quote("It sleeps.", "Hedgehogs", folder / "hedgehog.txt")])
"""


def make(schema: str, commit: str) -> Path:
    """The library that the program of a commit leaves, packed."""
    with tempfile.TemporaryDirectory() as name:
        program, folder, data_dir = Path(name) / "program", PLACE / "documents", PLACE / "data"
        shutil.rmtree(PLACE, ignore_errors=True)
        folder.mkdir(parents=True)
        program.mkdir()
        for document, text in DOCUMENTS.items():
            (folder / document).write_text(text, encoding="utf-8", newline="")
            os.utime(folder / document, (MODIFIED_S, MODIFIED_S))
        archive = subprocess.run(["git", "archive", commit], cwd=ROOT, check=True, stdout=subprocess.PIPE).stdout
        subprocess.run(["tar", "-x", "-C", program], input=archive, check=True)
        use = Path(name) / "use.py"
        use.write_text(USE, encoding="utf-8")
        environment = {**os.environ, "PYTHONPATH": str(program)}
        subprocess.run([sys.executable, use, folder, data_dir], cwd=program, env=environment, check=True)
        packed = HERE / f"{schema}.tar.xz"
        with tarfile.open(packed, "w:xz") as tar:
            for path in sorted(data_dir.rglob("*")):
                if path.is_file() and not path.name.endswith((".lock", ".log")):
                    tar.add(path, path.relative_to(data_dir), filter=_plain)
        shutil.rmtree(PLACE)
    return packed


def _plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
    """Without whoever made it."""
    member.uid = member.gid = 0
    member.uname = member.gname = ""
    member.mtime = MODIFIED_S
    return member


if __name__ == "__main__":
    for each in sys.argv[1:] or PROGRAMS:
        print(made := make(each, PROGRAMS[each]), made.stat().st_size)
