"""Every command of the command line: its output, its exit code, and that nothing said to it brings a traceback."""

from __future__ import annotations

import json
import math
import os
import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import click
import pytest
from asking import asked

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "resources" / "sample" / "documents"
HANDBOOK = "Home/Heron 5 bicycle - owner's manual.pdf"
POSIX_ONLY = pytest.mark.skipif(os.name != "posix", reason="file names and arguments are bytes on POSIX alone")
HIT_FIELDS = {"path", "title", "page", "language", "snippet", "highlights", "score", "scores"}


@pytest.fixture(scope="module")
def library(dragoman_of_module: Any) -> Any:
    """A library of five documents, one of them broken, that tests only read."""
    folder = dragoman_of_module.data_dir.parent / "documents"
    folder.mkdir()
    for name in (HANDBOOK, "Kitchen/Zwetschgenkuchen.md", "Reading/Ozymandias.txt"):
        shutil.copy(SAMPLES / name, folder)
    (folder / "bees.html").write_text("<h1>Bees</h1><p>The neighbour keeps the bees behind the orchard.</p>")
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7\nnothing more")
    (folder / "tool.exe").write_bytes(b"MZ")
    dragoman_of_module.index(folder)
    return dragoman_of_module


# ---- the commands


def test_index_counts(dragoman: Any, documents: Path) -> None:
    (documents / "one.txt").write_text("The first document.")
    (documents / "two.md").write_text("# The second\n\nA document.")
    (documents / "empty.txt").touch()
    (documents / "torn.docx").write_bytes(b"PK\x03\x04")
    (documents / "tool.exe").write_bytes(b"MZ")
    counts = dragoman.index(documents)
    assert counts.pop("seconds") > 0
    assert counts == {
        "indexed": 2, "unchanged": 0, "removed": 0, "skipped": 2, "failed": 1, "chunks": 2, "embedded": 2, "cut": 0,
    }  # fmt: skip
    told = dragoman("index", documents).out
    assert told == "Nothing has changed; files looked at: 5.\n"


def test_index_tells_the_counts_in_words(dragoman: Any, documents: Path) -> None:
    (documents / "one.txt").write_text("The first document.")
    (documents / "torn.docx").write_bytes(b"PK\x03\x04")
    told = dragoman("index", documents)
    assert "The meaning of 1 passage was learnt." in told.out
    assert re.match(r"1 document indexed \(1 new passage\), 0 unchanged, .* 1 failed, in \d+\.\d s\.", told.out)
    assert "dragoman failures" in told.out
    assert told.err == ""


def test_a_search_prints_the_promised_fields(library: Any) -> None:
    hits = library.search("What pressure do the tyres need?")
    assert all(hit.keys() >= HIT_FIELDS for hit in hits)
    first = hits[0]
    assert Path(first["path"]).is_absolute() and Path(first["path"]).name == Path(HANDBOOK).name
    assert isinstance(first["page"], int) and first["page"] >= 1
    assert first["language"] == "en"
    assert first["title"]
    marked = [first["snippet"][start:end].lower() for start, end in first["highlights"]]
    assert "tyres" in marked
    assert {"full_text", "vector", "fused", "rerank"} <= first["scores"].keys()
    scores = [hit["score"] for hit in hits]
    assert scores == sorted(scores, reverse=True)


def test_a_format_without_pages_has_no_page(library: Any) -> None:
    assert library.search("who keeps the bees?")[0]["page"] is None


def test_a_search_obeys_its_limit_and_can_leave_the_reranker_out(library: Any) -> None:
    assert len(library.search("the", limit=2)) == 2
    hits = library("search", "bees", "--no-rerank").json
    assert hits and all(hit["scores"]["rerank"] is None for hit in hits)


def test_search_that_finds_nothing_says_so(library: Any) -> None:
    done = library("search", '"a phrase that stands nowhere"')
    assert done.json == [] and len(done.err.splitlines()) == 1


def test_search_before_the_first_folder_says_what_to_do(dragoman: Any) -> None:
    done = dragoman("search", "bees")
    assert done.json == [] and "dragoman index" in done.err


def test_status(library: Any) -> None:
    status = library.status()
    assert status["documents"] == {"failed": 1, "indexed": 4, "skipped": 1}
    assert Path(status["data_dir"]) == library.data_dir
    assert [folder["available"] for folder in status["folders"]] == [True]
    (embedder,) = status["embedders"]
    assert 0 < embedder["vectors"] == embedder["expected"] <= status["chunks"]
    assert status["writer_running"] is False
    told = library("status").out
    assert "4 indexed" in told and str(library.data_dir) in told


def test_failures(library: Any) -> None:
    rows = library("failures", "--json").json
    assert [(Path(row["path"]).name, row["state"]) for row in rows] == [
        ("broken.pdf", "failed"),
        ("tool.exe", "skipped"),
    ]
    assert all(row["reason"].endswith(".") for row in rows)
    assert [line.split("\t")[1] for line in library("failures").out.splitlines()] == ["failed", "skipped"]


@pytest.mark.parametrize(
    ("name", "found", "said"),
    [
        ("bees.html", True, "can be found"),
        ("broken.pdf", False, "."),
        ("tool.exe", False, ".exe"),
        ("never.txt", False, "no such file"),
        ("../elsewhere.txt", False, "none of the folders"),
        ("../documents/bees.html", True, "can be found"),
    ],
)
def test_explain(library: Any, name: str, found: bool, said: str) -> None:
    path = library.data_dir.parent / "documents" / name
    explained = library("explain", path, "--json").json
    assert explained["found"] is found
    assert said in explained["verdict"]
    assert explained["details"]
    assert library("explain", path).out.splitlines()[0] == explained["verdict"]


def test_models_list(library: Any) -> None:
    (embedder,) = [model for model in library("models", "list", "--json").json if model["id"] == "e5-small"]
    assert embedder["installed"] and embedder["licence"] and embedder["languages"] and embedder["size_bytes"] > 0
    assert "e5-small" in library("models", "list").out


def test_embed_gives_the_heads_that_are_asked_for(library: Any) -> None:
    lines = [json.loads(line) for line in library("embed", stdin="bees\n\nпчёлы").out.splitlines()]
    assert [line.keys() for line in lines] == [{"dense"}] * 3
    assert math.isclose(sum(x * x for x in lines[0]["dense"]), 1, abs_tol=1e-3)
    (every,) = [
        json.loads(line) for line in library("embed", "--dense", "--sparse", "--colbert", stdin="bees").out.splitlines()
    ]
    assert every.keys() == {"dense", "colbert"}  # the built-in model gives no token weights
    assert len(every["colbert"]) >= 1 and len(every["colbert"][0]) == len(every["dense"]) == 384
    assert every["dense"] == lines[0]["dense"]
    refused = library("embed", "--sparse", stdin="bees", code=2)
    assert refused.out == "" and "it gives: dense, colbert" in refused.err


def test_embed_reads_questions_otherwise_than_passages(library: Any) -> None:
    plain, passage, question = (
        json.loads(library("embed", *options, stdin="bees").out)["dense"]
        for options in ([], ["--as", "passage"], ["--as", "query"])
    )
    assert plain == passage != question
    assert library("embed", "--as", "poem", stdin="bees", code=2).out == ""


def test_embed_tells_what_it_cut(library: Any) -> None:
    done = library("embed", stdin=f"bees\n{'honey ' * 600}\nbees")
    assert done.out.count("\n") == 3
    assert done.err == "dragoman: Line 2 is longer than the model reads; its end was left out.\n"


def test_embed_without_input(library: Any) -> None:
    assert library("embed").out == ""


def test_rerank_scores_each_line_in_order(library: Any) -> None:
    passages = "The bees live behind the orchard.\nInvoices are paid within thirty days.\n"
    scores = [float(line) for line in library("rerank", "where are the bees?", stdin=passages).out.splitlines()]
    assert len(scores) == 2 and scores[0] > scores[1]
    as_json = library("rerank", "where are the bees?", "--json", stdin=passages).json
    assert as_json == pytest.approx(scores, abs=1e-5)


def test_demo_takes_the_common_options(dragoman: Any) -> None:
    shown = dragoman("demo", "--json").json
    assert shown["counts"]["failed"] == 0 and len(shown["answers"]) == 3
    assert all(answer["hits"] for answer in shown["answers"])
    assert not dragoman.data_dir.exists()


def test_alone_without_a_display_it_says_so_and_shows_the_demo(dragoman: Any) -> None:
    blind = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    if sys.platform != "linux":
        pytest.skip("there is always a display")
    done = dragoman.bare(environment=blind)
    assert done.out.startswith("No window can be shown here (")
    assert "30 documents indexed" in done.out and "?" in done.out


def test_version_and_help(dragoman: Any) -> None:
    assert re.fullmatch(r"dragoman, version \d+\.\d+\.\d+\S*\n", dragoman.bare("--version").out)
    told = dragoman.bare("--help").out
    assert "Usage: dragoman" in told and told == dragoman.bare("-h").out
    for name in _commands():
        assert "Usage:" in dragoman.bare(*name.split(), "--help").out


def test_every_command_is_in_the_readme() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    missing = [name for name in _commands() if f"dragoman {name}" not in readme]
    assert not missing


def _commands() -> list[str]:
    from app.cli.main import main

    def names(group: click.Group, before: str = "") -> Iterator[str]:
        for name, command in group.commands.items():
            if isinstance(command, click.Group):
                yield from names(command, f"{before}{name} ")
            else:
                yield before + name

    return list(names(main))


# ---- where the library lives


@pytest.mark.parametrize("before", [True, False])
def test_the_data_folder_may_be_named_before_or_after_the_command(library: Any, before: bool) -> None:
    place = ["--data-dir", library.data_dir, "--json"]
    done = library.bare(*place, "status") if before else library.bare("status", *place)
    assert done.json["documents"]["indexed"] == 4
    nested = [*place, "models", "list"] if before else ["models", *place, "list"]
    assert library.bare(*nested).json


def test_the_data_folder_may_be_named_by_the_environment(library: Any, tmp_path: Path) -> None:
    named = {"DRAGOMAN_DATA_DIR": str(library.data_dir)}
    assert library.bare("status", "--json", environment=named).json["documents"]["indexed"] == 4
    other = library.bare("status", "--json", "--data-dir", tmp_path, environment=named).json
    assert other["documents"] == {}, "the option wins"


def test_a_relative_data_folder_and_relative_folders(dragoman: Any, documents: Path) -> None:
    (documents / "bees.txt").write_text("Bees.")
    dragoman.bare("index", "documents", "--data-dir", "here", cwd=documents.parent)
    (hit,) = dragoman.bare("search", "bees", "--data-dir", "here", cwd=documents.parent).json
    assert hit["path"] == str(documents / "bees.txt")


def test_a_data_folder_inside_the_documents_is_not_indexed(dragoman: Any, documents: Path) -> None:
    (documents / "bees.txt").write_text("Bees.")
    dragoman.data_dir = documents / "data"
    dragoman.index(documents)
    assert dragoman.index(documents)["unchanged"] == 1
    assert dragoman.failures() == {}


# ---- exit codes


def test_strict_tells_failed_documents_by_exit_code_1(dragoman: Any, documents: Path) -> None:
    (documents / "torn.docx").write_bytes(b"PK\x03\x04")
    dragoman("index", documents, "--strict", code=1)
    (documents / "torn.docx").unlink()
    (documents / "tool.exe").write_bytes(b"MZ")
    dragoman("index", documents, "--strict", code=0)


@pytest.mark.parametrize(
    "arguments",
    [
        ["nosuch"],
        ["search"],
        ["search", "bees", "-n", "0"],
        ["search", "bees", "-n", "many"],
        ["search", "bees", "--no-such-option"],
        ["index"],
        ["index", ""],
        ["status", "--data-dir", ""],
        ["embed", "--model", "nosuch"],
        ["rerank", "bees", "--model", "nosuch"],
        ["models"],
    ],
)
def test_nonsense_is_exit_code_2(dragoman: Any, arguments: list[str]) -> None:
    done = dragoman.bare(*arguments, code=2, environment={"DRAGOMAN_DATA_DIR": str(dragoman.data_dir)})
    assert done.err and not done.out


def refused(done: Any) -> None:
    """The surroundings did not allow it: one line on standard error, and nothing else."""
    assert done.out == ""
    assert len(done.err.splitlines()) == 1 and done.err.startswith("dragoman: "), done.err
    assert done.err.count(".") >= 2, "what is wrong, and what to do"


def test_a_missing_folder(dragoman: Any, documents: Path) -> None:
    refused(dragoman("index", documents / "nothing", code=3))
    (documents / "file.txt").write_text("A file is not a folder.")
    refused(dragoman("index", documents / "file.txt", code=3))


@pytest.mark.parametrize("command", [["index", "."], ["search", "x"], ["status"], ["failures"], ["explain", "x"]])
def test_a_data_folder_that_is_a_file(dragoman: Any, command: list[str]) -> None:
    dragoman.data_dir.write_text("not a folder")
    refused(dragoman(*command, code=3))


@pytest.mark.parametrize("command", [["index", "."], ["search", "x"], ["status"], ["failures"], ["explain", "x"]])
def test_a_newer_catalogue(dragoman: Any, command: list[str]) -> None:
    dragoman("status")
    with sqlite3.connect(dragoman.data_dir / "catalogue.sqlite3") as connection:
        connection.execute("INSERT INTO migrations VALUES ('m999_from_the_future', '2099-01-01')")
    connection.close()
    before = (dragoman.data_dir / "catalogue.sqlite3").read_bytes()
    done = dragoman(*command, code=3)
    refused(done)
    assert "newer version" in done.err
    assert (dragoman.data_dir / "catalogue.sqlite3").read_bytes() == before


@pytest.mark.parametrize("command", [["index", "."], ["search", "x"], ["status"], ["failures"], ["explain", "x"]])
@pytest.mark.parametrize("damage", ["garbage", "a page torn out"])
def test_a_damaged_catalogue(dragoman: Any, documents: Path, command: list[str], damage: str) -> None:
    catalogue = dragoman.data_dir / "catalogue.sqlite3"
    if damage == "garbage":
        dragoman.data_dir.mkdir()
        catalogue.write_bytes(bytes(range(256)) * 64)
    else:
        dragoman("status")
        whole = catalogue.read_bytes()
        catalogue.write_bytes(whole[:100] + b"\xff" * (len(whole) - 100))
    done = dragoman(*command, code=3)
    refused(done)
    assert "damaged" in done.err


def test_a_data_folder_that_cannot_be_written_to(dragoman: Any, documents: Path, small_disk: Any) -> None:
    (documents / "bees.txt").write_text("Bees.")
    dragoman.data_dir = small_disk.place
    small_disk.make_read_only()
    refused(dragoman("index", documents, code=3))
    refused(dragoman("search", "bees", code=3))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_data_folder_without_permission(dragoman: Any, documents: Path) -> None:
    dragoman.data_dir.mkdir(mode=0o500)
    refused(dragoman("index", documents, code=3))
    refused(dragoman("search", "bees", code=3))


@POSIX_ONLY
def test_a_second_writer_is_refused_and_readers_are_not(
    dragoman: Any, documents: Path, follow: Callable[..., Any]
) -> None:
    (documents / "bees.txt").write_text("Bees.")
    follow(documents)
    done = dragoman("index", documents, code=3)
    refused(done)
    assert "Another Dragoman" in done.err
    assert dragoman.found("bees") == [documents / "bees.txt"]
    assert dragoman.status()["writer_running"] is True


# ---- whatever is typed


ODD_QUERIES = [
    "", " ", "x", "字", "?", "!?…。、؟", '"', '""', '"unclosed', "'", "«»", "AND", "OR NOT AND", "a AND (b OR",
    "title:bees", "bees~2^4", "[a TO z]", "/be.*s/", "*", "be*", "-bees", "+bees", "\\", "%s %d {}",
    "bees\tand\nhoney\r\n", "\x01\x02\x1b[31m", "\x7f\x85", "\ufeff\u200b\u200d", "👩\u200d👩\u200d👧", "\U0010ffff",
    "e\u0301" * 50, "x" * 10_000, "word " * 2_000, "字" * 10_000, '"a b" ' * 2_000,
]  # fmt: skip


def test_no_query_is_too_odd(library: Any) -> None:
    from app.library import Library

    with Library.open(library.data_dir, read_only=True) as opened:
        for query in ODD_QUERIES:
            *_, results = opened.search(asked(query, 5))
            assert len(results.hits) <= 5


@pytest.mark.parametrize("query", ["?", '"', "a AND (b OR", "-bees", "\x01\x1b[31m", "x" * 10_000, "字" * 10_000])
def test_odd_queries_through_the_command_line(library: Any, query: str) -> None:
    done = library.bare("search", "--data-dir", library.data_dir, "--", query)
    assert isinstance(done.json, list)
    assert len(done.err.splitlines()) <= 2  # that it was shortened, that nothing fits well


@POSIX_ONLY
def test_arguments_that_are_not_text(library: Any) -> None:
    assert isinstance(library("search", b"\xff\xfe bees \xed\xa0\x80").json, list)
    assert "no such file" in library("explain", bytes(library.data_dir.parent / "documents") + b"/\xff.txt").out
    library("index", b"/no/such/\xff", code=3)


@POSIX_ONLY
def test_file_names_that_are_not_text(dragoman: Any, documents: Path) -> None:
    name = os.fsencode(documents) + b"/na\xff\xfeme.txt"
    try:
        Path(os.fsdecode(name)).write_text("The walrus eats a kumquat.")
    except OSError:
        pytest.skip("this file system wants names that are text")
    Path(os.fsdecode(os.fsencode(documents) + b"/\xff.docx")).write_bytes(b"PK\x03\x04")
    assert dragoman.index(documents)["failed"] == 1
    (hit,) = dragoman.search("kumquat")
    assert os.fsencode(hit["path"]) == name, "JSON brings the name back, byte for byte"
    (failure,) = dragoman("failures", "--json").json
    assert os.fsencode(failure["path"]).endswith(b"/\xff.docx")
    shown = subprocess.run(
        [sys.executable, "-m", "app", "failures", "--data-dir", dragoman.data_dir], capture_output=True, check=True
    )
    assert b"/\xff.docx\t" in shown.stdout
    assert dragoman("explain", name, "--json").json["found"] is True


def test_control_characters_in_a_file_name_stay_on_their_line(dragoman: Any, documents: Path) -> None:
    try:
        (documents / "a\nb\x1b[31m.docx").write_bytes(b"PK\x03\x04")
    except OSError:
        pytest.skip("this file system does not take such names")
    dragoman.index(documents)
    (line,) = dragoman("failures").out.splitlines()
    assert "a\\nb\\x1b[31m.docx" in line


@pytest.mark.parametrize("command", [["search", "the"], ["status"], ["embed", "--colbert"], ["models", "list"]])
@POSIX_ONLY
def test_a_reader_that_stops_reading_is_no_error(library: Any, command: list[str]) -> None:
    read, write = os.pipe()
    os.close(read)
    process = subprocess.Popen(
        [sys.executable, "-m", "app", *command, "--data-dir", library.data_dir],
        stdin=subprocess.PIPE,
        stdout=write,
        stderr=subprocess.PIPE,
    )
    os.close(write)
    _, err = process.communicate(b"bees\n" * 20, timeout=60)
    assert (process.returncode, err) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_an_output_that_cannot_be_written_is_said(library: Any) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "app", "search", "the", "--data-dir", library.data_dir],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 3 and len(done.stderr.splitlines()) == 1


@POSIX_ONLY
def test_closed_standard_streams(library: Any) -> None:
    for closing in ("<&-", ">&-", "2>&-", "<&- >&- 2>&-"):
        for command in ("search bees", "embed", "failures"):
            line = f"{sys.executable} -m app {command} --data-dir '{library.data_dir}' {closing}"
            done = subprocess.run(line, shell=True, capture_output=True, text=True, check=False)
            assert (done.returncode, done.stderr) == (0, ""), line


@POSIX_ONLY
@pytest.mark.parametrize(
    "plain", [{"LC_ALL": "C"}, {"LC_ALL": "C", "PYTHONIOENCODING": "ascii"}, {"LC_ALL": "POSIX", "LANG": ""}]
)
def test_the_output_is_utf_8_whatever_the_locale(library: Any, plain: dict[str, str]) -> None:
    hits = library("search", "Wie lange muss der Teig für den Zwetschgenkuchen gehen?", environment=plain).json
    assert Path(hits[0]["path"]).name == "Zwetschgenkuchen.md"
    assert "ü" in "".join(hit["snippet"] for hit in hits)


# ---- the engine without Qt


def test_the_command_line_loads_no_qt() -> None:
    code = (
        "import sys, app.cli, app.library, app.console, app.engine;"
        "print([name for name in sys.modules if name.split('.')[0] in ('PySide6', 'shiboken6', 'PyQt6')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "[]"


def test_the_command_is_installed(dragoman: Any) -> None:
    command = Path(sys.executable).with_name("dragoman.exe" if os.name == "nt" else "dragoman")
    if not command.exists():
        pytest.skip("Dragoman is not installed in this environment")
    done = subprocess.run([command, "--version"], capture_output=True, text=True, check=True)
    assert done.stdout == dragoman.bare("--version").out
