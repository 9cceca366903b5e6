"""Whether this tree may be released under a tag: python packaging/release_check.py TAG [--notes FILE]

The tag is "v" and the package's version, and CHANGELOG.md has a section of that version with a date and something in
it, which becomes the notes of the release. What is not so is named; the exit code is then 1.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from environments import ROOT
from versions import version

_SECTION = re.compile(r"^## \[(?P<version>[^\]]+)\](?: - (?P<date>\S+))?[ \t]*$", re.MULTILINE)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
# As in PEP 440, but for what nobody should release: development versions and local ones.
_VERSION = re.compile(r"\d+(?:\.\d+){1,3}(?:(?:a|b|rc)\d+)?")


@dataclass(frozen=True, slots=True)
class Section:
    """What the changelog says of a version; the day as in 2026-11-26, "" where none is said."""

    version: str
    day: str
    text: str


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("tag")
    parser.add_argument("--notes", type=Path, help="where what is new is to be written")
    chosen = parser.parse_args(arguments)
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    faults = faults_of(chosen.tag, version(), changelog)
    for fault in faults:
        print(f"release: {fault}", file=sys.stderr)
    if faults:
        return 1
    section = section_of(version(), changelog)
    if chosen.notes is not None and section is not None:
        chosen.notes.write_text(section.text + "\n", encoding="utf-8", newline="\n")
    return 0


def faults_of(tag: str, version: str, changelog: str) -> list[str]:
    """What is against a release, in sentences."""
    faults = []
    if not _VERSION.fullmatch(version):
        faults.append(f"{version} is no version that is released.")
    if tag != f"v{version}":
        faults.append(f"The tag is {tag}, and the version in app/__init__.py is {version}: the tag must be v{version}.")
    section = section_of(version, changelog)
    if section is None:
        faults.append(f"CHANGELOG.md has no section [{version}].")
    else:
        if not _DAY.fullmatch(section.day):
            faults.append(f"The section [{version}] of CHANGELOG.md has no date: ## [{version}] - 2026-01-31")
        if not re.search(r"^- \S", section.text, re.MULTILINE):
            faults.append(f"The section [{version}] of CHANGELOG.md says nothing.")
    return faults


def section_of(version: str, changelog: str) -> Section | None:
    """The section of a version, without its heading."""
    heads = list(_SECTION.finditer(changelog))
    for head, following in zip(heads, [*heads[1:], None], strict=True):
        if head["version"] == version:
            end = len(changelog) if following is None else following.start()
            return Section(version, head["date"] or "", changelog[head.end() : end].strip())
    return None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
