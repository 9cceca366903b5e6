"""What a release is made of, as a CycloneDX list: python packaging/sbom.py [--out FILE]; `make sbom` is the same.

It says what packaging/lock pins for the bundles, on every system: name, version, which systems have it, and the digests
of the files that may have been installed. Licences are added for what is installed where this runs. The same tree and
environment make the same bytes: the date is that of SOURCE_DATE_EPOCH, or there is none.
"""

from __future__ import annotations

import argparse
import datetime
import importlib.metadata
import json
import os
import re
import sys
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from environments import LOCK, ROOT, say
from versions import version

# What bundles are made of, and with: PyInstaller's loader is part of each.
PARTS = ("engine", "window", "bundle")
_PACKAGE = re.compile(
    r"^(?P<name>[\w.-]+)==(?P<version>[^ ;\\]+)(?: ; (?P<marker>[^\\\n]+?))? \\\n(?P<digests>(?:    .*\n)+)",
    re.MULTILINE,
)
_DIGEST = re.compile(r"--hash=sha256:([0-9a-f]{64})")
_ABOUT_DRAGOMAN = uuid.UUID("5e6d3c0e-1b7f-5c53-9a55-1f8b6a2f7d10")  # a name space of our own, drawn once
# What is no package of Python's: the built-in model, in resources/e5-small, and what lies in
# resources/han_variants, resources/language_table and resources/vocabulary.
_RESOURCES: Sequence[Mapping[str, object]] = (
    {
        "type": "machine-learning-model",
        "bom-ref": "model:multilingual-e5-small",
        "name": "multilingual-e5-small",
        "licenses": [{"license": {"id": "MIT"}}],
    },
    {
        "type": "data",
        "bom-ref": "data:py3langid",
        "name": "the table of py3langid",
        "version": "0.4.0",
        "licenses": [{"license": {"id": "BSD-3-Clause"}}],
    },
    {
        "type": "data",
        "bom-ref": "data:xlm-roberta",
        "name": "the vocabulary of XLM-RoBERTa",
        "licenses": [{"license": {"id": "MIT"}}],
    },
    {
        "type": "data",
        "bom-ref": "data:opencc",
        "name": "the tables of OpenCC",
        "version": "1.4.2",
        "licenses": [{"license": {"id": "Apache-2.0"}}],
    },
)


@dataclass(frozen=True, slots=True)
class Package:
    """One that a part of the lock pins; `marker` says for which systems, "" for all."""

    name: str
    version: str
    marker: str
    digests: tuple[str, ...]


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, help="the file to make; default: dist/dragoman-VERSION.cdx.json")
    out = parser.parse_args(arguments).out or ROOT / "dist" / f"dragoman-{version()}.cdx.json"
    out.parent.mkdir(parents=True, exist_ok=True)
    made = bill_of_materials(pinned(), version(), licence_of, os.environ.get("SOURCE_DATE_EPOCH", ""))
    out.write_text(made, encoding="utf-8", newline="\n")
    say(f"{out} ({len(json.loads(made)['components'])} components)")
    return 0


def pinned() -> list[Package]:
    """What the bundles' parts of the lock pin, by name."""
    texts = [(LOCK / f"{part}.txt").read_text(encoding="utf-8") for part in PARTS if (LOCK / f"{part}.txt").is_file()]
    return sorted(
        (package for text in texts for package in packages_in(text)), key=lambda each: (each.name, each.version)
    )


def packages_in(lock: str) -> list[Package]:
    return [
        Package(found["name"], found["version"], found["marker"] or "", tuple(_DIGEST.findall(found["digests"])))
        for found in _PACKAGE.finditer(lock)
    ]


def bill_of_materials(
    packages: Sequence[Package], version: str, licence: Callable[[str, str], str], epoch: str = ""
) -> str:
    """CycloneDX 1.6 as JSON. `licence` is asked for the licence of a package by name and version, "" where it does not
    know; `epoch` is the date in seconds since 1970, "" for none."""
    name = f"pkg:pypi/dragoman@{version}"
    dragoman: dict[str, object] = {
        "type": "application",
        "bom-ref": name,
        "name": "dragoman",
        "version": version,
        "licenses": [{"license": {"id": "Apache-2.0"}}],
        "purl": name,
    }
    components: list[Mapping[str, object]] = [
        *(_component(each, licence(each.name, each.version)) for each in packages),
        *_RESOURCES,
    ]
    metadata: dict[str, object] = {"component": dragoman}
    if epoch:
        metadata["timestamp"] = datetime.datetime.fromtimestamp(int(epoch), datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    content = {
        "metadata": metadata,
        "components": components,
        "dependencies": [{"ref": name, "dependsOn": sorted({str(c["bom-ref"]) for c in components})}],
    }
    number = uuid.uuid5(_ABOUT_DRAGOMAN, json.dumps(content, sort_keys=True))
    head = {"bomFormat": "CycloneDX", "specVersion": "1.6", "serialNumber": f"urn:uuid:{number}", "version": 1}
    return json.dumps({**head, **content}, indent=1, ensure_ascii=False) + "\n"


def _component(package: Package, licence: str) -> dict[str, object]:
    address = f"pkg:pypi/{package.name}@{package.version}"
    component: dict[str, object] = {
        "type": "library",
        # One package may be pinned twice, for different systems.
        "bom-ref": address + (f"#{package.marker}" if package.marker else ""),
        "name": package.name,
        "version": package.version,
        "purl": address,
    }
    if licence:
        component["licenses"] = [{"license": {"name": licence}}]
    told = [{"name": "dragoman:one-of-these-files:sha256", "value": digest} for digest in package.digests]
    if package.marker:
        told.insert(0, {"name": "dragoman:systems", "value": package.marker})
    component["properties"] = told
    return component


def licence_of(name: str, version: str) -> str:
    """What an installed package says in one line; "" where it is not installed in this version, or says nothing."""
    try:
        told = importlib.metadata.metadata(name)
    except importlib.metadata.PackageNotFoundError:
        return ""
    if told["Version"] != version:
        return ""
    named = [line.rpartition(" :: ")[2] for line in told.get_all("Classifier") or () if line.startswith("License ::")]
    short = told["License"].strip() if "License" in told else ""
    if "License-Expression" in told:
        return told["License-Expression"]
    return " and ".join(named) or (short if len(short.splitlines()) == 1 else "")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
