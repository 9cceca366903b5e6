"""Source code and settings of programs, as they stand: what their authors say in them is in the remarks."""

from __future__ import annotations

from app.extraction.formats import Format
from app.extraction.readers.plain import extract_plain

FORMATS = (
    Format("py", "text", "Python source", extract_plain, ("pyi",)),
    Format("js", "text", "JavaScript source", extract_plain, ("mjs", "cjs", "jsx", "ts", "tsx", "vue")),
    Format("java", "text", "Java source", extract_plain, ("kt", "kts", "scala", "groovy")),
    Format("c", "text", "C source", extract_plain, ("h", "cc", "cpp", "cxx", "hh", "hpp", "m", "mm")),
    Format("cs", "text", "C# source", extract_plain, ("fs", "vb")),
    Format("go", "text", "Go source", extract_plain),
    Format("rs", "text", "Rust source", extract_plain),
    Format("swift", "text", "Swift source", extract_plain),
    Format("rb", "text", "Ruby source", extract_plain),
    Format("php", "text", "PHP source", extract_plain),
    Format("pl", "text", "Perl source", extract_plain, ("pm",)),
    Format("lua", "text", "Lua source", extract_plain),
    Format("r", "text", "R source", extract_plain, ("rmd", "qmd", "jl")),
    Format("hs", "text", "Haskell source", extract_plain, ("ml", "ex", "exs", "erl", "clj", "lisp", "el", "scm")),
    Format("sh", "text", "Shell script", extract_plain, ("bash", "zsh", "fish", "ps1", "bat", "cmd")),
    Format("sql", "text", "SQL", extract_plain),
    Format("css", "text", "Style sheet", extract_plain, ("scss", "less")),
    Format("yaml", "text", "YAML", extract_plain, ("yml",)),
    Format("toml", "text", "TOML", extract_plain),
    Format("ini", "text", "Settings", extract_plain, ("cfg", "conf", "properties")),
    Format("typ", "text", "Typst source", extract_plain),
)
