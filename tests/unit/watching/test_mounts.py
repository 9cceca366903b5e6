import os
import sys
from pathlib import Path

import pytest

from app.domain.documents import Drive
from app.watching import mounts as mounts_module
from app.watching.mounts import Mount, MountView, mounts, view

LIST = rb"""22 1 8:1 / / rw,relatime - ext4 /dev/sda1 rw
40 22 8:17 / /home/a/My\040stick\011x rw - vfat /dev/sdb1 rw
41 22 0:50 /@docs /home/a/docs rw - btrfs /dev/sdc1 rw
42 22 0:51 / /home/a/docs rw - tmpfs tmpfs rw
43 22 8:1 / /caf\351 rw - ext4 /dev/sda1 rw
"""


@pytest.mark.skipif(sys.platform != "linux", reason="it is Linux's list")
def test_the_list_of_linux(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mountinfo").write_bytes(LIST)
    monkeypatch.setattr(mounts_module, "MOUNT_LIST", tmp_path / "mountinfo")
    assert mounts() == (
        Mount(Path("/"), os.makedev(8, 1), Path("/")),
        Mount(Path("/home/a/My stick\tx"), os.makedev(8, 17), Path("/")),
        Mount(Path("/home/a/docs"), os.makedev(0, 51), Path("/")),  # the one on top
        Mount(Path(os.fsdecode(b"/caf\xe9")), os.makedev(8, 1), Path("/")),
    )


def test_the_lists_of_both_kinds_of_systems_know_the_root() -> None:
    root = Path(Path.cwd().anchor)
    assert root in {mount.path for mount in mounts()}
    assert all(isinstance(mount, Mount) for mount in mounts_module._other_mounts())


def test_what_is_there_and_what_is_away() -> None:
    folder = Path("/home/a")
    recorded = [Drive(folder / "one", 5), Drive(folder / "two", 6, 1.0)]
    seen = view([folder], recorded, [Mount(Path("/"), 1), Mount(folder / "one", 9), Mount(Path("/other"), 3)])
    assert seen == MountView({folder / "one": 9}, frozenset({folder / "two"}))


@pytest.mark.parametrize(
    ("mount", "again"),
    [
        (Mount(Path("/home/a/x"), 1, Path("/home/a/docs")), True),  # a part of the folder itself
        (Mount(Path("/home/a/x"), 1, Path("/home/a")), True),  # itself: a circle
        (Mount(Path("/home/a/x"), 1, Path("/home")), True),  # what it lies in
        (Mount(Path("/home/a/x"), 1, Path("/srv")), False),  # another part of the same drive
        (Mount(Path("/home/a/x"), 2, Path("/home/a")), False),  # another drive, such as a subvolume or an overlay
        (Mount(Path("/home/a/x"), 2, None), False),  # the system does not tell
    ],
)
def test_a_tree_that_is_shown_twice(mount: Mount, again: bool) -> None:
    assert (mount.path in view([Path("/home/a")], [], [Mount(Path("/"), 1, Path("/")), mount]).again) is again


def test_a_drive_that_is_mounted_in_two_places_is_searched_in_one() -> None:
    two = [Mount(Path("/home/a/one"), 7, Path("/")), Mount(Path("/home/a/two"), 7, Path("/part"))]
    assert view([Path("/home/a")], [], [Mount(Path("/"), 1, Path("/")), *two]).again == {Path("/home/a/two")}
