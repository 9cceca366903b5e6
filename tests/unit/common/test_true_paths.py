"""Names of one folder, and long paths; macOS and Windows by stand-ins."""

from __future__ import annotations

import codecs
import os
import sys
from pathlib import Path

import pytest

from app.common.true_paths import extended, for_narrow_calls, for_system, true_path


def test_links_are_followed_and_what_is_not_there_is_told(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    if sys.platform != "win32":
        (tmp_path / "link").symlink_to("there")
        assert true_path(tmp_path / "link") == (tmp_path / "there").resolve()
    with pytest.raises(FileNotFoundError):
        true_path(tmp_path / "away")


@pytest.mark.skipif(sys.platform == "win32", reason="has no fcntl")
@pytest.mark.parametrize(
    ("told", "expected"),
    [("/Users/a/Übung".encode() + bytes(9), "/Users/a/Übung"), (bytes(9), None), (None, None)],
)
def test_macos_says_how_a_folder_is_spelt(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, told: bytes | None, expected: str | None
) -> None:
    import fcntl

    def asked(descriptor: int, command: int, room: bytes) -> bytes:
        assert command == 50 and len(room) == 1024  # F_GETPATH, MAXPATHLEN
        assert os.path.samestat(os.fstat(descriptor), tmp_path.stat())
        if told is None:
            raise OSError("not on this file system")
        return told

    monkeypatch.setattr(fcntl, "fcntl", asked)
    monkeypatch.setattr(sys, "platform", "darwin")
    assert true_path(tmp_path) == Path(expected or tmp_path.resolve())


LONG = "x" * 300


@pytest.mark.parametrize(
    ("path", "given"),
    [
        (r"C:\short", r"C:\short"),
        (rf"C:\{LONG}", rf"\\?\C:\{LONG}"),
        (rf"\\server\share\{LONG}", rf"\\?\UNC\server\share\{LONG}"),
        (rf"\\?\C:\{LONG}", rf"\\?\C:\{LONG}"),
        (rf"{LONG}\relative", rf"{LONG}\relative"),
    ],
)
def test_windows_takes_long_paths_in_a_form_of_their_own(path: str, given: str) -> None:
    assert extended(path) == given


def test_elsewhere_a_path_is_as_it_is() -> None:
    if sys.platform != "win32":
        assert for_system(Path(f"/{LONG}")) == f"/{LONG}"


def test_a_library_that_knows_bytes_alone_gets_the_code_page_of_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    def code_page(name: str) -> codecs.CodecInfo | None:
        return codecs.lookup("cp1252") if name == "mbcs" else None

    path = Path("Jürgen")
    if sys.platform != "win32":
        assert for_narrow_calls(path) == "Jürgen"
        codecs.register(code_page)
        monkeypatch.setattr(sys, "platform", "win32")
        try:
            assert for_narrow_calls(path) == "Jürgen".encode("cp1252")
            assert for_narrow_calls(Path("日本")) == "日本"
        finally:
            codecs.unregister(code_page)
