"""The source of hnswlib made portable: one build that runs on every processor of its kind and uses what this one has.

As it is released, hnswlib is compiled for the processor that compiles it, and ends on an older one with an illegal
instruction. Its distances exist in forms for SSE, AVX and AVX-512, and it asks the processor which of them it may call;
but the wider forms are compiled only where all of the file is. Here each is compiled for its own instructions (gcc and
clang; Microsoft's compiler needs no telling), and the rest for what every processor has. Where there are no such forms
(arm64), the plain sum is written so that a compiler can make vectors of it. CONTRIBUTING.md has the times.

A space of half bytes, and what else our vector index asks that hnswlib has not got, is added: `hnswlib_additions`. What
is released serves without it, with eight times the memory for vectors (app/storage/indexes/hnsw_graph.py).

OpenMP is asked for and never used: one library less to bring along. The version gets a local part, so that pip takes
this build before the release of the same number.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Sequence
from pathlib import Path

LOCAL_VERSION = "portable.nibbles"
ADDITIONS = tuple(sorted((Path(__file__).parent / "hnswlib_additions").glob("*.h")))
# Read by hnswlib's own setup.py: not for this processor alone.
ENVIRONMENT = {"HNSWLIB_NO_NATIVE": "1"}

_TARGETS = """
#ifdef _MSC_VER
#define FOR_SSSE3
#define FOR_AVX
#define FOR_AVX2
#define FOR_AVX512
#else
#define FOR_SSSE3 __attribute__((target("ssse3")))
#define FOR_AVX __attribute__((target("avx")))
#define FOR_AVX2 __attribute__((target("avx2")))
#define FOR_AVX512 __attribute__((target("avx512f")))
#endif

"""
# Sixteen sums that do not wait for each other: the order within one sum is fixed, and keeps a compiler from vectors.
_PLAIN_PRODUCT = """
    const float *a = (const float *) pVect1, *b = (const float *) pVect2;
    const size_t qty = *((const size_t *) qty_ptr), whole = qty / 16 * 16;
    float sums[16] = {};
    for (size_t i = 0; i < whole; i += 16)
        for (size_t j = 0; j < 16; j++)
            sums[j] += a[i + j] * b[i + j];
    float sum = 0;
    for (size_t j = 0; j < 16; j++)
        sum += sums[j];
    for (size_t i = whole; i < qty; i++)
        sum += a[i] * b[i];
    return sum;
}
"""
_LOCKS, _LOCK = "std::vector<ByteLock>", "std::unique_lock <ByteLock>"
_SPACE = r"""\g<0>        } else if (space_name == "nibbles") {
            l2space = new hnswlib::NibbleSpace(dim);
"""
_QUERIES = """        .def("nearest", &nearest<Index<float>>, py::arg("vector"), py::arg("k"), py::arg("mask"))
        .def("distances_to", &distances_to<Index<float>>, py::arg("vector"), py::arg("labels"))
"""
_FETCH = "            FETCH_UNSEEN(*this, (const tableint *) data + 1, size, visited_array, visited_array_tag);\n"
_LARGE = "        InLargePages(data_level0_memory_, new_max_elements * size_data_per_element_);\n"
_LARGE_WHEN_FILLED = (
    "        hnswlib::InLargePages(appr_alg->data_level0_memory_,\n"
    "                              appr_alg->max_elements_ * appr_alg->size_data_per_element_);\n"
)
_EXPECTED = "        label_lookup_.reserve(cur_element_count);\n"
_RELEASED = r"\1py::gil_scoped_release released;\n\1"
_FORM = r"^static float\n(?=\w+(AVX|AVX512)\()"
# (file, pattern, what takes its place, how often)
_CHANGES: Sequence[tuple[str, str, str, int]] = (
    ("hnswlib/hnswlib.h", r"^#ifdef __AVX(512F)?__$", "#if 1", 2),  # within what is for SSE
    ("hnswlib/hnswlib.h", r"^(?=#include <queue>$)", _TARGETS, 1),
    ("hnswlib/space_ip.h", _FORM, r"FOR_\1 static float\n", 6),
    ("hnswlib/space_l2.h", _FORM, r"FOR_\1 static float\n", 2),
    ("hnswlib/space_ip.h", r"(^InnerProduct\(.*{)\n(?:    .*\n)+}\n", r"\1" + _PLAIN_PRODUCT, 1),
    # A space of half bytes, locks of one byte, and questions without Python in between: see hnswlib_additions.
    ("hnswlib/hnswlib.h", r'^#include "space_ip.h"$', '#include "space_ip.h"\n#include "space_nibbles.h"', 1),
    # In large pages, and fetched before it is needed: among a million a search takes two thirds of the time.
    ("hnswlib/hnswlib.h", r'^#include "hnswalg.h"$', '#include "memory.h"\n#include "hnswalg.h"', 1),
    (
        "python_bindings/bindings.cpp",
        r"^ *memcpy\(appr_alg->data_level0_m.*\n",
        r"\g<0>" + _LARGE_WHEN_FILLED,
        1,
    ),
    ("hnswlib/hnswalg.h", r"^ *data_level0_memory_ = data.*_new;\n", r"\g<0>" + _LARGE, 1),
    ("hnswlib/hnswalg.h", r"^#ifdef USE_SSE\n.*visited_array \+ \*\(data \+ 1\)\)(.*\n)+?#endif\n", _FETCH, 2),
    ("hnswlib/hnswalg.h", r"^#ifdef USE_SSE\n.*visited_array \+ \*\(datal? \+ j \+ 1\)(.*\n)+?#endif\n", "", 2),
    ("hnswlib/hnswalg.h", r"std::vector<std::mutex>(?= link_list_locks_;|\((new_)?max_elements\))", _LOCKS, 3),
    ("hnswlib/hnswalg.h", r"std::unique_lock <std::mutex>(?= \w+\(link_list_locks_\[)", _LOCK, 8),
    ("python_bindings/bindings.cpp", r'^( *)l2space = new hnswlib::InnerProd.*\n(?=.*"cosine")', _SPACE, 1),
    ("python_bindings/bindings.cpp", r"^(?=PYBIND11_PLUGIN)", '#include "queries.h"\n\n', 1),
    ("python_bindings/bindings.cpp", r'^(?= *\.def\("get_ids_list", &Index<float>)', _QUERIES, 1),
    # A file is known by its digest before it is read; to look through it once more takes as long as all the rest.
    ("hnswlib/hnswalg.h", r"^ */// Optional - check(.*\n)+? */// Optional check end\n", _EXPECTED, 1),
    # Hundreds of megabytes are read, written and moved while window and searches go on.
    ("python_bindings/bindings.cpp", r"^( *)(?=appr_alg = new hnswlib::\w+<dist_t>\(l2space, path)", _RELEASED, 1),
    ("python_bindings/bindings.cpp", r"^( *)(?=appr_alg->(save|resize)Index\()", _RELEASED, 2),
    ("setup.py", r"^__version__ = '([\d.]+)'", rf"__version__ = '\1+{LOCAL_VERSION}'", 1),
    # No symbols for a debugger: they are nine tenths of the file, and name the folder in which it was compiled.
    ("setup.py", r"""c_opts\['unix'\]\.append\("-fopenmp"\)""", "c_opts['unix'].append('-g0')", 1),
    ("setup.py", r"\['-fopenmp', '-pthread'\]", "['-pthread', '-Wl,--strip-all']", 1),
    ("setup.py", r", '/openmp'", "", 1),
)


def make_portable(source: Path) -> None:
    """Changes the unpacked source. ValueError where it is not the one that these changes were written for."""
    for name, pattern, replacement, wanted in _CHANGES:
        file = source / name
        text, count = re.subn(pattern, replacement, file.read_text(encoding="utf-8"), flags=re.MULTILINE)
        if count != wanted:
            raise ValueError(f"{name} of hnswlib is another than it was: {pattern} is there {count} times")
        file.write_text(text, encoding="utf-8", newline="\n")
    for addition in ADDITIONS:
        shutil.copyfile(addition, source / "hnswlib" / addition.name)
