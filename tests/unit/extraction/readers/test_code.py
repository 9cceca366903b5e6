from __future__ import annotations

import time

import pytest

from app.extraction.document import extract_document
from app.extraction.formats import format_named

GERMAN = ["Die Fähre fährt erst, wenn der Sturm vorbei ist", "hier werden die Möwen am Hafen gezählt"]
FRENCH = ["Le bateau ne part pas avant la fin de la tempête", "ici on compte les oiseaux du port de pêche"]
PYTHON = (
    '"""%s."""\n\nfrom __future__ import annotations\n\nimport collections\n\n\n'
    "def count_all_birds(values, length=None):\n"
    "    # %s\n    for index, value in enumerate(values):\n        if value is not None and index < length:\n"
    "            yield collections.OrderedDict(the_key=value, another_name=index)\n    return None\n"
)
C = (
    "#include <stdio.h>\n/* %s\n */\nstatic int count_all_birds(const char *values, size_t length)\n{\n"
    "    // %s\n    for (size_t index = 0; index < length; index++) if (values[index] != 0) return index;\n"
    '    printf("https://example.org/%%d", length);\n    return the_other_function(values);\n}\n'
)
SQL = "/* %s */\nSELECT name, the_length FROM birds WHERE the_length > 3 AND name IS NOT NULL -- %s\nORDER BY name;\n"
LUA = "--[[ %s\n]]\nlocal function count(values)\n  -- %s\n  for i, value in ipairs(values) do return value end\nend\n"
INI = "; %s\n[section]\nthe_name = another value\n; %s\nlonger_name = value of the other\n"
JS = "// %s\nexport const countAllBirds = (values) => values.filter((value) => value.theLength > 3);\nalert(`%s`);\n"


@pytest.mark.parametrize(
    ("name", "code"), [("py", PYTHON), ("c", C), ("sql", SQL), ("lua", LUA), ("ini", INI), ("js", JS), ("sh", PYTHON)]
)
@pytest.mark.parametrize(("language", "said"), [("de", GERMAN), ("fr", FRENCH)])
def test_the_language_is_the_one_of_remarks_and_strings(name: str, code: str, language: str, said: list[str]) -> None:
    found = extract_document((code % tuple(said)).encode(), format_named(name))
    assert found.language == language
    assert all(each in found.segments[0].text for each in said)


def test_code_without_a_remark_is_in_no_language() -> None:
    code = "def the_name_of_this(value, another):\n    return [each for each in value if each is not another]\n" * 9
    assert extract_document(code.encode(), format_named("py")).language is None


@pytest.mark.parametrize("begin", ['"""', "'", '"', "/*", "{-", "--[[", "(*", "`", "#", "\\", '"\\', '""" "" ', "a b "])
def test_code_that_closes_nothing_costs_little(begin: str) -> None:
    began = time.process_time()
    for name in ("py", "c", "php", "sql", "ini", "hs"):
        extract_document((begin * 100_000).encode(), format_named(name))
    assert time.process_time() - began < 6
