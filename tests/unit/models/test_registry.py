import os
from dataclasses import replace
from pathlib import Path

import pytest

from app.cli.messages import render
from app.common.paths import resources_dir
from app.domain.errors import ModelFault
from app.domain.models import BUILT_IN, Role
from app.models.registry import load_models, load_own_models

OWN = """
[mine]
role = "embedder"
title = "Mine"
model = "model.onnx"
tokenizer = "tokenizer.json"
pooling = "mean"
max_tokens = 512
licence = "MIT"
languages = "all"
"""


def test_the_built_in_embedder_is_there() -> None:
    spec = load_models(resources_dir())[BUILT_IN]
    assert spec.built_in and spec.licence and spec.role == "embedder"
    assert spec.model_file.is_file() and spec.tokenizer_file.is_file()
    assert spec.model_file.parent == resources_dir() / "e5-small"


def test_the_order_of_preference_is_data() -> None:
    preferred = [spec for spec in load_models(resources_dir()).values() if spec.preferred is not None]
    by_role = {
        role: [each.id for each in sorted(preferred, key=lambda spec: spec.preferred or 0) if each.role is role]
        for role in Role
    }
    assert by_role == {
        Role.EMBEDDER: ["bge-m3"],
        Role.RECOGNISER: [],
        Role.RERANKER: ["bge-reranker-v2-m3", "bge-reranker-base", "bge-reranker-large"],
    }


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (None, "registry.cannot_be_read"),
        ("", "registry.lacks_built_in"),
        ("[", "registry.cannot_be_read"),
        ("[e5-small]\nfolder = 'x'", "registry.cannot_be_read"),
        ("[e5-small]\nheads = []", "registry.cannot_be_read"),
        ("[e5-small]\nfolder = 'x'\nheads = []\nno = 1", "registry.cannot_be_read"),
        ("[e5-small]\nfolder = 'x'\nheads = []\n[e5-small.no_match]\nwords = 1", "registry.cannot_be_read"),
    ],
)
def test_a_list_that_cannot_be_used(tmp_path: Path, text: str | None, code: str) -> None:
    if text is not None:
        (tmp_path / "models.toml").write_text(text)
    with pytest.raises(ModelFault) as caught:
        load_models(tmp_path)
    assert caught.value.message.code == code and "list of models" in render(caught.value.message)


def test_a_person_s_own_model(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text(OWN + "preferred = 1\ndimension = 12\n")
    own, problems = load_own_models(tmp_path, {})
    assert problems == () and own["mine"].own and own["mine"].folder == tmp_path / "mine"
    assert (own["mine"].preferred, own["mine"].dimension) == (1, 12)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (OWN.replace("[mine]", "['Mine!']"), "its id may hold small letters, digits, dots and dashes only"),
        ("mine = 1", "it is not a table"),
        (OWN + "own = true", "unknown: own"),
        (OWN + "colour = 'red'\nshape = 'round'", "unknown: colour, shape"),
        (OWN.replace('licence = "MIT"', ""), "missing: licence"),
        (OWN.replace('"model.onnx"', '"../model.onnx"'), "'../model.onnx' is not the path of a file inside its folder"),
        (OWN + "files = [{ path = 'model.onnx' }]", "tokenizer.json is not among its files"),
        (OWN.replace('pooling = "mean"', ""), "an embedder needs heads, or a pooling of its hidden states"),
        (OWN.replace('"mean"', '"median"'), "pooling cannot be 'median'"),
        (OWN.replace("512", "'many'"), "max_tokens cannot be 'many'"),
        (OWN.replace("512", "true"), "max_tokens cannot be True"),
        (OWN.replace("512", "0"), "max_tokens cannot be 0"),
        (OWN.replace("512", "-1"), "max_tokens cannot be -1"),
        (OWN.replace("512", "0x" + "f" * 9000), "max_tokens cannot be a very long number"),
        (OWN + "memory = 9223372036854775807", "memory cannot be 9223372036854775807"),
        (OWN + "dimension = 10_000_000", "dimension cannot be 10000000"),
        (OWN + "threads = [[[]]]", "threads cannot be […]"),
        (OWN + "golden = { source = '', tolerance = nan, queries = [] }", "tolerance cannot be nan"),
        (OWN + "golden = { source = '', tolerance = 1e400, queries = [] }", "tolerance cannot be inf"),
        (OWN.replace("model.onnx", "a\\u0000.onnx"), "'a\\x00.onnx' is not the path of a file inside its folder"),
        (OWN.replace("model.onnx", "C:model.onnx"), "'C:model.onnx' is not the path of a file inside its folder"),
        (OWN.replace("model.onnx", "."), "'.' is not the path of a file inside its folder"),
        (OWN.replace("mine", "con"), "its id may hold small letters, digits, dots and dashes only"),
        (OWN.replace("[mine]", "['mine.']"), "its id may hold small letters, digits, dots and dashes only"),
        (OWN.replace('"embedder"', '"oracle"'), "role cannot be 'oracle'"),
        (OWN.replace("mine", BUILT_IN), "another model has this id"),
    ],
)
def test_what_is_wrong_with_one_is_said(tmp_path: Path, text: str, why: str) -> None:
    (tmp_path / "own.toml").write_text(text)
    own, (problem,) = load_own_models(tmp_path, load_models(resources_dir()))
    said = render(problem)
    assert own == {} and str(tmp_path / "own.toml") in said
    assert said.endswith(f"is left out: {why}.")


def test_texts_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    spec = load_models(resources_dir())[BUILT_IN]
    monkeypatch.setattr("os.cpu_count", lambda: 8)
    found = {threads: replace(spec, threads=threads).texts_at_a_time for threads in (0, 1, 3, 16)}
    assert found == {0: 2, 1: 8, 3: 2, 16: 1}
    assert replace(spec, threads=0).threads_of_several == 4


def test_what_is_wrong_with_one_costs_no_other(tmp_path: Path) -> None:
    other = OWN.replace("[mine]", "[other]") + "golden = { source = 'us', tolerance = 1, queries = [] }\n"
    for wrong in (
        OWN.replace("512", "many"),
        OWN.replace("512", "'many'"),
        "[mine\n",
        "[mine]\n[mine]\n",
        '[mine]\ntitle = "never closed\n',
        "[mine]\na = " + "[" * 50_000 + "\n",
        "[mine]\n" + "a." * 50_000 + "a = 1\n",
        "[mine." + "a." * 50_000 + "a]\n",
    ):
        for text in (wrong + other, other + wrong):
            (tmp_path / "own.toml").write_text(text)
            own, (problem,) = load_own_models(tmp_path, {})
            assert list(own) == ["other"], wrong[:40]
            assert "mine" in render(problem) and str(tmp_path / "own.toml") in render(problem)


def test_a_slip_is_told_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_text(OWN + "[other]\nlicence = 'MIT'\ntitle = Other\n" + OWN.replace("mine", "third"))
    own, (problem,) = load_own_models(tmp_path, {})
    assert list(own) == ["mine", "third"]
    assert (problem.code, problem.params["line"]) == ("registry.slip", 13)


def test_marks_and_ends_of_lines_of_editors(tmp_path: Path) -> None:
    for data in (OWN.encode("utf-8-sig"), OWN.encode("utf-16"), OWN.replace("\n", "\r\n").encode()):
        (tmp_path / "own.toml").write_bytes(data)
        own, problems = load_own_models(tmp_path, {})
        assert list(own) == ["mine"] and problems == ()
    (tmp_path / "own.toml").write_bytes(OWN.encode().replace(b"Mine", b"Caf\xe9"))
    own, problems = load_own_models(tmp_path, {})
    assert list(own) == ["mine"] and [problem.code for problem in problems] == ["registry.no_text"]


@pytest.mark.timeout(20)
def test_what_is_no_file_is_told_and_not_waited_for(tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_text(OWN)
    (tmp_path / "folder.toml").mkdir()
    (tmp_path / "large.toml").write_text("#" * (1 << 20))
    if os.name == "posix":
        os.mkfifo(tmp_path / "fifo.toml")
        (tmp_path / "zero.toml").symlink_to("/dev/zero")
    own, problems = load_own_models(tmp_path, {})
    assert list(own) == ["mine"]
    assert {problem.code for problem in problems} == {"registry.own_cannot_be_read"}
    assert len(problems) == (4 if os.name == "posix" else 2)


@pytest.mark.timeout(60)
def test_many_tables_take_no_longer_each(tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_text("".join(f"[a{n}]\n" for n in range(20_000)))
    own, problems = load_own_models(tmp_path, {})
    assert own == {} and len(problems) == 100
