from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.indexing.what_lies_there import Kind, look_at


@pytest.mark.skipif(os.name != "posix", reason="POSIX has all these kinds")
def test_what_lies_there_is_told_without_opening_or_following_it(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("abc")
    (tmp_path / "link").symlink_to("file")
    (tmp_path / "to nothing").symlink_to("nowhere")
    (tmp_path / "itself").symlink_to("itself")
    os.mkfifo(tmp_path / "pipe")
    kinds = {
        "file": Kind.FILE,
        ".": Kind.FOLDER,
        "link": Kind.LINK,
        "to nothing": Kind.LINK,
        "itself": Kind.LINK,
        "pipe": Kind.SPECIAL,
        "nothing": Kind.NOTHING,
        "file/below": Kind.NOTHING,
        "to nothing/below": Kind.NOTHING,
        "x" * 300: Kind.HIDDEN_BY_SYSTEM,
        "nul\0": Kind.HIDDEN_BY_SYSTEM,
    }
    assert {name: look_at(tmp_path / name).kind for name in kinds} == kinds
    found = look_at(tmp_path / "file")
    assert found.stamp is not None and found.stamp.size == 3
    link = look_at(tmp_path / "link").not_followed
    assert link is not None and link.params["target"] == "file"
    assert look_at(tmp_path / ("x" * 300)).refusal is not None


def test_a_path_through_a_link_is_the_one_that_it_leads_to(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "a.txt").touch()
    (tmp_path / "way").symlink_to("real")
    assert look_at(tmp_path / "way" / ".." / "way" / "a.txt").path == (tmp_path / "real" / "a.txt").resolve()
