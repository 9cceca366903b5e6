"""What a release is made of, as a list."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import sbom
from environments import ROOT

LOCK = """# Written by: python packaging/tasks.py lock
first==1.0 \\
    --hash=sha256:{one} \\
    --hash=sha256:{two}
second==2.0 ; sys_platform == 'win32' \\
    --hash=sha256:{one}
""".format(one="a" * 64, two="b" * 64)


def test_the_lock_as_components() -> None:
    first, second = sbom.packages_in(LOCK)
    assert first == sbom.Package("first", "1.0", "", ("a" * 64, "b" * 64))
    assert second.marker == "sys_platform == 'win32'"
    made = json.loads(
        sbom.bill_of_materials([first, second], "0.1.0", lambda name, _: "MIT" if name == "first" else "")
    )
    told = {each["name"]: each for each in made["components"]}
    assert told["first"]["purl"] == "pkg:pypi/first@1.0"
    assert told["first"]["licenses"] == [{"license": {"name": "MIT"}}]
    assert "licenses" not in told["second"]
    assert {"name": "dragoman:systems", "value": "sys_platform == 'win32'"} in told["second"]["properties"]
    references = [each["bom-ref"] for each in made["components"]]
    assert len(set(references)) == len(references)
    assert made["dependencies"][0]["dependsOn"] == sorted(references)


def test_the_same_lock_makes_the_same_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    for name in ("one", "two"):
        assert sbom.main(["--out", str(tmp_path / name)]) == 0
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
    made = json.loads((tmp_path / "one").read_text(encoding="utf-8"))
    assert made["metadata"]["timestamp"] == "2023-11-14T22:13:20Z"


def test_every_package_of_the_lock_is_named() -> None:
    named = {package.name for package in sbom.pinned()}
    for part in ("engine", "window"):
        text = (ROOT / "packaging" / "lock" / f"{part}.txt").read_text(encoding="utf-8")
        assert set(re.findall(r"^([\w.-]+)==", text, re.MULTILINE)) <= named
