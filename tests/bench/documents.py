"""How many real documents are found by a phrase of theirs, by format, with every miss and what is said of it.

    make bench-documents [ARGS="FOLDER --json FIGURES"]

FOLDER holds `documents/` with a `manifest.tsv`, and where it has them the small cases of `bugs/` (a file, a question,
and what must be true) with `tools/check_cases.py`; without one, the folder that DRAGOMAN_SHARED names or `shared/`
beside the checkout is taken. Public corpora of the same kind are the test documents of Apache Tika, POI, pypdf, pdf.js,
docling and chardet. A document that is wrong in silence is one that is not found and counts as indexed, whole.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from record import Record, add_options

sys.path.append(str(Path(__file__).resolve().parents[1] / "end_to_end"))

from shared_documents import REQUIRED, outcomes, report  # type: ignore[import-not-found]  # it lies there

ROOT = Path(__file__).resolve().parents[2]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    default = Path(os.environ.get("DRAGOMAN_SHARED") or ROOT.parent / "shared")
    parser.add_argument("folder", type=Path, nargs="?", default=default)
    add_options(parser, seed=None)
    options = parser.parse_args()
    folder: Path = options.folder.resolve()
    if not (folder / "documents" / "manifest.tsv").is_file():
        print(f"There is no {folder / 'documents' / 'manifest.tsv'}: name a folder that has one (see --help).")
        return 3
    record = Record("documents", __doc__)
    with tempfile.TemporaryDirectory(prefix="dragoman-bench-") as data_dir:
        results = list(outcomes(folder / "documents", Path(data_dir)))
    report(results)
    wanted = [result for result in results if result.status == "text"]
    totals, found = Counter(each.format for each in wanted), Counter(each.format for each in wanted if each.found)
    for name in sorted(totals, key=lambda name: (name not in REQUIRED, name)):
        record.add("found by a phrase", "share", found[name] / totals[name], format=name, documents=totals[name])
    silent = [each.path for each in wanted if not each.found and each.state == "indexed"]
    record.add("not found, and nothing is said of it", "documents", len(silent))
    core = [each.found for each in wanted if each.format in REQUIRED]
    record.add("found of the core formats", "share", sum(core) / len(core), documents=len(core))
    record.add("found of all formats", "share", sum(found.values()) / len(wanted), documents=len(wanted))
    cases = folder / "bugs" / "cases.tsv"
    if cases.is_file():
        checker = folder / "tools" / "check_cases.py"
        subprocess.run([sys.executable, checker, cases, cases.parent / "files", "0"], cwd=ROOT, check=False)
    record.finish(options.json)
    return 0


if __name__ == "__main__":
    sys.exit(main())
