import os
from pathlib import Path

import pytest

from app.domain.messages import Message, message
from app.watching.ignore_files import IgnoreFile, read_ignore_file, split_lines

posix = pytest.mark.skipif(os.name != "posix", reason="the system has no such files")


def _read(path: Path) -> IgnoreFile:
    found = read_ignore_file(path, ignore_case=False)
    assert found is not None
    return found


def _leaves_out(file: IgnoreFile, name: str) -> bool:
    return file.decide(os.fsencode(name), is_folder=False) is not None


@pytest.mark.parametrize(
    "content",
    [
        b"*.log\n*.tmp",
        b"\xef\xbb\xbf*.log\n*.tmp\n",
        b"*.log\r\n*.tmp\r\n",
        b"*.log\r*.tmp\r",
        "*.log\r\n*.tmp\r\n".encode("utf-16"),
        b"\xfe\xff" + "*.log\n*.tmp\n".encode("utf-16-be"),
        b"\xff\xfe\x00\n*.log\n*.tmp\n",  # begins as UTF-16 does, and is not
        b"\xff\xfe\n*.log\n*.tmp\n",
        b"\xff\x80\x81\n*.log\n*.tmp\n\xfe",
        b"*.log\0rest\n*.tmp\n",
    ],
    ids=repr,
)
def test_whatever_it_is_written_in(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "rules").write_bytes(content)
    file = _read(tmp_path / "rules")
    assert _leaves_out(file, "a.log") and _leaves_out(file, "a.tmp") and not _leaves_out(file, "a.txt")
    assert file.problems == ()


def test_signs_beyond_ascii_in_any_encoding(tmp_path: Path) -> None:
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        (tmp_path / "rules").write_bytes("Entw\u00fcrfe*\n\u8349\u7a3f\n".encode(encoding))
        file = _read(tmp_path / "rules")
        assert _leaves_out(file, "Entw\u00fcrfe.txt") and _leaves_out(file, "\u8349\u7a3f"), encoding


def test_odd_bytes_match_themselves(tmp_path: Path) -> None:
    (tmp_path / "rules").write_bytes(b"caf\xe9*\n")
    assert _read(tmp_path / "rules").decide(b"caf\xe9.txt", is_folder=False) is not None


def test_lines_have_the_numbers_that_an_editor_shows() -> None:
    assert split_lines(b"a\r\n\nb\x0bc\n") == [(1, b"a"), (2, b""), (3, b"b\x0bc"), (4, b"")]


def test_what_is_beyond_the_limit_is_told(tmp_path: Path) -> None:
    line = b"*.log\n"
    (tmp_path / "rules").write_bytes(line + b"# much is said here\n" * 60_000 + b"*.tmp\n")
    file = _read(tmp_path / "rules")
    assert _leaves_out(file, "a.log") and not _leaves_out(file, "a.tmp")
    assert file.problems == (message("pattern.file_too_large", limit=1 << 20),)
    (tmp_path / "rules").write_bytes(b"x" * (2 << 20))  # one line without an end
    assert _read(tmp_path / "rules").problems == file.problems


@posix
@pytest.mark.timeout(10)
@pytest.mark.parametrize("kind", ["fifo", "zero", "folder", "circle"])
def test_what_is_no_file_is_told_and_not_waited_for(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "rules"
    match kind:
        case "fifo":
            os.mkfifo(path)
        case "zero":
            path.symlink_to("/dev/zero")
        case "folder":
            path.mkdir()
        case "circle":
            path.symlink_to(path)
    file = _read(path)
    assert not file.patterns
    assert [problem.code for problem in file.problems] == ["pattern.file_not_followed"]


def test_no_file_no_rules(tmp_path: Path) -> None:
    assert read_ignore_file(tmp_path / "rules", ignore_case=False) is None


@posix
def test_a_link_to_a_file_is_followed(tmp_path: Path) -> None:
    (tmp_path / "shared").write_text("*.log\n")
    (tmp_path / "rules").symlink_to("shared")
    assert _leaves_out(_read(tmp_path / "rules"), "a.log")


def test_a_wrong_line_has_its_place(tmp_path: Path) -> None:
    (tmp_path / "rules").write_bytes(b"\xef\xbb\xbf# mine\r\n[a\r\n*.log\r\n")
    file = _read(tmp_path / "rules")
    (problem,) = file.problems
    assert problem == message("pattern.passed_over", line=2, text="[a", why=Message("pattern.open_bracket"))
    assert _leaves_out(file, "a.log")
