"""Source code and settings of programs, as they stand: what their authors say in them is in the remarks, and in what
their programs say; the language of a file is the one of these."""

from __future__ import annotations

import re
from functools import partial

from app.extraction.formats import Format
from app.extraction.readers.plain import extract_plain

_LOOKED_AT = 500_000  # characters
_WORDS = re.compile(r"[^\W\d_]{2,40}+[^\w\n]{1,3}[^\W\d_]{2}")  # a name alone, a path or a key says nothing
_MARKS = re.compile(r"(?m)^[\s#/*;%!<>{}|'\"=-]++|[{}()\[\]<>=|\\`*_#]++")
_STRING = r"""|"(?:[^"\\\n]|\\.)*+"?|'(?:[^'\\\n]|\\.)*+'?"""
_THREE = r'''|"""(?:[^"\\]|\\[\s\S]|"(?!""))*+(?:""")?|\'\'\'(?:[^'\\]|\\[\s\S]|'(?!\'\'))*+(?:\'\'\')?'''
_BACKTICKS = r"|`(?:[^`\\]|\\[\s\S])*+`?"
_STARS = r"|/\*(?:[^*]|\*(?!/))*+(?:\*/)?"
# Remarks and strings, of languages in which remarks begin with these. What is not closed goes on to the end.
_HASH = re.compile(r"#[^\n]*+" + _THREE + _STRING)
_SLASHES = re.compile(r"//[^\n]*+" + _STARS + _THREE + _STRING + _BACKTICKS)
_SLASHES_OR_HASH = re.compile(r"(?://|#)[^\n]*+" + _STARS + _STRING)
_DASHES = re.compile(r"--\[\[(?:[^\]]|\](?!\]))*+(?:\]\])?|--[^\n]*+|\{-(?:[^-]|-(?!\}))*+(?:-\})?" + _STARS + _STRING)
_SEMICOLONS = re.compile(r"""[;#][^\n]*+|"(?:[^"\\]|\\[\s\S])*+"?""")
_MIXED = re.compile(r"(?:--|;|%|#)[^\n]*+|\{-(?:[^-]|-(?!\}))*+(?:-\})?|\(\*(?:[^*]|\*(?!\)))*+(?:\*\))?" + _STRING)


def prose_of(said: re.Pattern[str], text: str) -> str:
    """Remarks and strings of several words, a line each, without the marks around them."""
    found = (_MARKS.sub(" ", match.group()) for match in said.finditer(text[:_LOOKED_AT]))
    return "\n".join(each.strip() for each in found if _WORDS.search(each))


_in_hash, _in_slashes, _in_either, _in_dashes, _in_semicolons, _in_mixed = (
    partial(prose_of, said) for said in (_HASH, _SLASHES, _SLASHES_OR_HASH, _DASHES, _SEMICOLONS, _MIXED)
)

FORMATS = (
    Format("py", "text", "Python source", extract_plain, ("pyi",), version=2, prose=_in_hash),
    Format(
        "js", "text", "JavaScript source", extract_plain, ("mjs", "cjs", "jsx", "ts", "tsx", "vue"), version=2,
        prose=_in_slashes,
    ),
    Format(
        "java", "text", "Java source", extract_plain, ("kt", "kts", "scala", "groovy"), version=2, prose=_in_slashes
    ),
    Format(
        "c", "text", "C source", extract_plain, ("h", "cc", "cpp", "cxx", "hh", "hpp", "m", "mm"), version=2,
        prose=_in_slashes,
    ),
    Format("cs", "text", "C# source", extract_plain, ("fs", "vb"), version=2, prose=_in_slashes),
    Format("go", "text", "Go source", extract_plain, version=2, prose=_in_slashes),
    Format("rs", "text", "Rust source", extract_plain, version=2, prose=_in_slashes),
    Format("swift", "text", "Swift source", extract_plain, version=2, prose=_in_slashes),
    Format("rb", "text", "Ruby source", extract_plain, version=2, prose=_in_hash),
    Format("php", "text", "PHP source", extract_plain, version=2, prose=_in_either),
    Format("pl", "text", "Perl source", extract_plain, ("pm",), version=2, prose=_in_hash),
    Format("lua", "text", "Lua source", extract_plain, version=2, prose=_in_dashes),
    Format("r", "text", "R source", extract_plain, ("jl",), version=2, prose=_in_hash),
    Format("rmd", "text", "R notebook", extract_plain, ("qmd",)),
    Format(
        "hs", "text", "Haskell source", extract_plain, ("ml", "ex", "exs", "erl", "clj", "lisp", "el", "scm"),
        version=2, prose=_in_mixed,
    ),
    Format(
        "sh", "text", "Shell script", extract_plain, ("bash", "zsh", "fish", "ps1", "bat", "cmd"), version=2,
        prose=_in_hash,
    ),
    Format("sql", "text", "SQL", extract_plain, version=2, prose=_in_dashes),
    Format("css", "text", "Style sheet", extract_plain, ("scss", "less"), version=2, prose=_in_slashes),
    Format("yaml", "text", "YAML", extract_plain, ("yml",)),
    Format("toml", "text", "TOML", extract_plain, version=2, prose=_in_hash),
    Format("ini", "text", "Settings", extract_plain, ("cfg", "conf", "properties"), version=2, prose=_in_semicolons),
    Format("typ", "text", "Typst source", extract_plain),
)  # fmt: skip
