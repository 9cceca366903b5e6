"""The names of languages in the window's languages, resources/language_names.toml, made from the Unicode CLDR as Babel
brings it (licence Unicode-3.0): python packaging/language_names.py, with Babel installed.

To be run when a language of documents (resources/languages.toml) or of the window (resources/translations) is added.
"""

from __future__ import annotations

import json
import tomllib

from environments import ROOT
from translations import languages

CODES = ROOT / "resources" / "languages.toml"
NAMES = ROOT / "resources" / "language_names.toml"
HEAD = """\
# What the languages of documents are called in the languages of the window. From the Unicode CLDR (licence Unicode-3.0,
# https://www.unicode.org/license.txt) by packaging/language_names.py; not edited by hand.
"""


def main() -> None:
    from babel import Locale  # only here: nothing else needs it

    codes = tomllib.loads(CODES.read_text(encoding="utf-8"))
    tables = []
    for language in ("en", *languages()):
        known = Locale.parse(language).languages
        named = [(code, known[code]) for code in codes if code in known]
        tables.append(
            f"[{language}]\n" + "".join(f"{code} = {json.dumps(name, ensure_ascii=False)}\n" for code, name in named)
        )
    NAMES.write_text(HEAD + "\n" + "\n".join(tables), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
