"""What must be so before a release."""

from __future__ import annotations

from pathlib import Path

import pytest
import release_check

CHANGELOG = """# Changelog

## [Unreleased]

## [1.2.0] - 2026-11-26

### Added

- A thing.

## [1.1.0]

## [1.0.0] - 2026-01-01
"""


def test_a_release_whose_tag_and_changelog_agree() -> None:
    assert release_check.faults_of("v1.2.0", "1.2.0", CHANGELOG) == []
    section = release_check.section_of("1.2.0", CHANGELOG)
    assert section == release_check.Section("1.2.0", "2026-11-26", "### Added\n\n- A thing.")


@pytest.mark.parametrize(
    ("tag", "version", "expected"),
    [
        ("v1.2.1", "1.2.0", ["The tag is v1.2.1"]),
        ("1.2.0", "1.2.0", ["The tag is 1.2.0"]),
        ("v1.3.0", "1.3.0", ["no section [1.3.0]"]),
        ("v1.1.0", "1.1.0", ["no date", "says nothing"]),
        ("v1.0.0", "1.0.0", ["says nothing"]),
        ("v1.2.0.dev1", "1.2.0.dev1", ["no version that is released", "no section"]),
    ],
)
def test_what_is_against_a_release(tag: str, version: str, expected: list[str]) -> None:
    faults = release_check.faults_of(tag, version, CHANGELOG)
    assert len(faults) == len(expected)
    assert all(part in fault for part, fault in zip(expected, faults, strict=True))


def test_the_exit_code_says_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert release_check.main(["no-such-tag", "--notes", str(tmp_path / "notes.md")]) == 1
    assert "no-such-tag" in capsys.readouterr().err
    assert not (tmp_path / "notes.md").exists()
