"""The wheel holds all that the program needs, and hnswlib is the build that runs everywhere."""

from __future__ import annotations

import shutil
import subprocess
import tomllib
from importlib.metadata import version
from pathlib import Path

import environments
import hnswlib
import pytest
import resources_in_wheel
from portable_hnswlib import ADDITIONS, LOCAL_VERSION, make_portable
from resources_in_wheel import BuildWithResources, packed
from setuptools import Distribution
from setuptools.command.build_py import build_py

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.fixture
def step(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> build_py:
    """The step of the build that pyproject.toml names; what it copies goes into `tmp_path`."""
    monkeypatch.chdir(ROOT)
    distribution = Distribution({"script_name": "setup.py"})
    distribution.parse_config_files([str(ROOT / "pyproject.toml")])
    command = distribution.get_command_obj("build_py")
    assert isinstance(command, build_py)
    command.ensure_finalized()
    command.build_lib = str(tmp_path)
    return command


def test_every_file_that_the_program_needs_is_in_the_wheel(step: build_py, tmp_path: Path) -> None:
    listed = subprocess.run(
        ["git", "ls-files", "-z", "app", "resources"], cwd=ROOT, capture_output=True, text=True, encoding="utf-8"
    )
    if listed.returncode:
        pytest.skip("this is no checkout of git")
    tracked = [Path(name) for name in listed.stdout.split("\0") if name and (ROOT / name).exists()]
    wanted = {
        Path("app", path) if path.parts[0] == "resources" else path
        for path in tracked
        if path.parts[:2] != ("resources", "screenshots") and path.suffix != ".ts"
    }
    outputs = {Path(name).relative_to(tmp_path) for name in step.get_outputs(include_bytecode=False)}
    assert len(wanted) > 300
    assert wanted - outputs == set()
    assert [path for path in outputs - wanted if path.suffix != ".qm" and (ROOT / path).is_dir()] == []


def test_what_windows_and_menus_start_is_the_same_program() -> None:
    project = PROJECT["project"]
    assert {*project["scripts"].values(), *project["gui-scripts"].values()} == {"app.__main__:main"}
    assert set(project["gui-scripts"]) == {"dragoman-window"}


def test_what_the_window_does_not_load_is_left_out(tmp_path: Path) -> None:
    for name in ("a.toml", "icons/b.svg", "screenshots/c.png", "translations/d.ts", "translations/d.qm", ".hidden"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    assert [str(path) for path in packed(tmp_path)] == ["a.toml", "icons/b.svg", "translations/d.qm"]


def test_a_wheel_without_the_languages_is_not_made(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "resources" / "translations").mkdir(parents=True)
    (tmp_path / "resources" / "translations" / "dragoman_xx.ts").touch()
    monkeypatch.setattr(resources_in_wheel, "ROOT", tmp_path)
    command = BuildWithResources(Distribution({"packages": []}))
    command.ensure_finalized()
    with pytest.raises(RuntimeError, match=r"dragoman_xx\.ts"):
        command.run()


# ---- what is compiled


def test_our_compiled_code_is_made_anew_when_it_changes(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    ours = tomllib.loads((ROOT / "native" / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert version(ours["name"]) == ours["version"]
    changed = shutil.copytree(environments.NATIVE, tmp_path / "native")
    before = environments.fingerprint()
    monkeypatch.setattr(environments, "NATIVE", changed)
    assert environments.fingerprint() == before
    (changed / "words.cpp").write_text("another", encoding="utf-8")
    assert environments.fingerprint() != before


def test_hnswlib_is_not_compiled_for_this_processor_alone() -> None:
    assert version("hnswlib").endswith(f"+{LOCAL_VERSION}")


def _source(folder: Path) -> Path:
    """Lines of the kind that are changed, and nothing else."""
    form = "static float\nProduct{}(const void *pVect1v) {{\n}}\n"
    texts = {
        "setup.py": "__version__ = '1.2'\n['/O2', '/openmp']\nc_opts['unix'].append(\"-fopenmp\")\n"
        "['-fopenmp', '-pthread']\n",
        "hnswlib/hnswlib.h": "#ifdef __AVX__\n#ifdef __AVX512F__\n#endif\n#endif\n#include <queue>\n"
        '#include "space_ip.h"\n#include "hnswalg.h"\n',
        "hnswlib/hnswalg.h": "std::vector<std::mutex> link_list_locks_;\n"
        + "std::vector<std::mutex>(max_elements).swap(link_list_locks_);\n"
        + "std::vector<std::mutex>(new_max_elements).swap(link_list_locks_);\n"
        + 8 * "std::unique_lock <std::mutex> lock(link_list_locks_[x]);\n"
        + "std::unique_lock <std::mutex> lock(global);\n"
        + "        data_level0_memory_ = data_level0_memory_new;\n"
        + 2 * "#ifdef USE_SSE\n_mm_prefetch((char *) (visited_array + *(data + 1)), _MM_HINT_T0);\nmore();\n#endif\n"
        + "#ifdef USE_SSE\n_mm_prefetch((char *) (visited_array + *(datal + j + 1)), _MM_HINT_T0);\n#endif\n"
        + "#ifdef USE_SSE\n_mm_prefetch((char *) (visited_array + *(data + j + 1)), _MM_HINT_T0);\n#endif\n"
        + "        /// Optional - check if index is ok:\n        look(input);\n        /// Optional check end\n",
        "python_bindings/bindings.cpp": "            l2space = new hnswlib::InnerProductSpace(dim);\n"
        '        } else if (space_name == "cosine") {\n        }\nPYBIND11_PLUGIN(hnswlib) {\n'
        "        appr_alg->saveIndex(path_to_index);\n        appr_alg->resizeIndex(new_size);\n"
        "      appr_alg = new hnswlib::HierarchicalNSW<dist_t>(l2space, path_to_index);\n"
        '        .def("get_ids_list", &Index<float>::getIdsList)\n'
        "        memcpy(appr_alg->data_level0_memory_, data);\n",
        "hnswlib/space_l2.h": form.format("AVX") + form.format("AVX512"),
        "hnswlib/space_ip.h": 3 * (form.format("AVX") + form.format("AVX512"))
        + form.format("SSE")
        + "static float\nInnerProduct(const void *pVect1) {\n    one sum;\n}\n",
    }
    for name, text in texts.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def test_each_form_of_a_distance_is_compiled_for_its_own_instructions(tmp_path: Path) -> None:
    make_portable(_source(tmp_path))
    product = (tmp_path / "hnswlib" / "space_ip.h").read_text(encoding="utf-8")
    assert product.count("FOR_AVX static float\nProductAVX(") == 3
    assert product.count("FOR_AVX512 static float\nProductAVX512(") == 3
    assert "\nstatic float\nProductSSE(" in product
    assert "one sum" not in product and "sums[16]" in product
    assert "__AVX__" not in (tmp_path / "hnswlib" / "hnswlib.h").read_text(encoding="utf-8")
    setup = (tmp_path / "setup.py").read_text(encoding="utf-8")
    assert f"'1.2+{LOCAL_VERSION}'" in setup and "openmp" not in setup


def test_what_the_vector_index_asks_is_added(tmp_path: Path) -> None:
    make_portable(_source(tmp_path))
    assert '"space_nibbles.h"' in (tmp_path / "hnswlib" / "hnswlib.h").read_text(encoding="utf-8")
    assert {path.name for path in ADDITIONS} <= {path.name for path in (tmp_path / "hnswlib").iterdir()}
    graph = (tmp_path / "hnswlib" / "hnswalg.h").read_text(encoding="utf-8")
    assert graph.count("ByteLock") == 11 and graph.count("std::mutex") == 1
    assert "label_lookup_.reserve(" in graph and "look(input)" not in graph
    assert "InLargePages(data_level0_memory_, new_max_elements * size_data_per_element_);" in graph
    assert graph.count("FETCH_UNSEEN(") == 2 and "_mm_prefetch" not in graph
    bindings = (tmp_path / "python_bindings" / "bindings.cpp").read_text(encoding="utf-8")
    assert bindings.index("NibbleSpace(dim)") < bindings.index('"cosine"')
    assert bindings.index("memcpy(") < bindings.index("InLargePages(appr_alg->data_level0_memory_")
    assert bindings.index('#include "queries.h"') < bindings.index("PYBIND11_PLUGIN")
    released = "py::gil_scoped_release released;\n"
    assert (
        bindings.count(released + "        appr_alg->") == 2 and bindings.count(released + "      appr_alg = new") == 1
    )
    assert '.def("nearest"' in bindings and '.def("distances_to"' in bindings
    assert hasattr(hnswlib.Index, "distances_to")


def test_another_source_is_not_changed_blindly(tmp_path: Path) -> None:
    header = _source(tmp_path) / "hnswlib" / "space_ip.h"
    header.write_text(header.read_text(encoding="utf-8") + "static float\nMoreAVX(\n", encoding="utf-8")
    with pytest.raises(ValueError, match="7 times"):
        make_portable(tmp_path)
