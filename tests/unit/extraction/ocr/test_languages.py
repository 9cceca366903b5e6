from __future__ import annotations

import tomllib

import pytest

from app.common.paths import resources_dir
from app.extraction.ocr.languages import _CALLED, missing_language
from app.extraction.ocr.scripts import LANGUAGES

# As they are read with the data of English, or of Russian, alone.
VIETNAMESE = (
    "Tat cả mọi ngudi sinh ra déu dugc tu do va binh dang vé nhan pham va quyén. Moi con ngudi déu dugc tao hoa" * 2
)
POLISH = "Wszyscy ludzie rodza sie wolni i rowni pod wzgledem swej godnosci i swych praw. Sa oni obdarzeni rozumem" * 2
UKRAINIAN = "Bci люди народжуються вільними i рівними у своїй гідності та правах. Вони наділені розумом i совістю" * 2
ENGLISH = (
    "All human beings are born free and equal in dignity and rights. They are endowed with reason and conscience." * 2
)


@pytest.mark.parametrize(
    ("text", "script", "installed", "missing"),
    [
        (VIETNAMESE, "Latin", ("eng",), "vie"),
        (VIETNAMESE, "Latin", ("eng", "vie"), ""),
        (POLISH, "Latin", ("eng", "deu"), "pol"),
        (UKRAINIAN, "Cyrillic", ("eng", "rus"), "ukr"),
        (UKRAINIAN, "Latin", ("eng",), ""),
        (ENGLISH, "Latin", ("eng",), ""),
        (POLISH[:60], "Latin", ("eng",), ""),
        (ENGLISH, "", ("eng",), ""),
        (ENGLISH, "Fraktur", ("eng",), "frk"),
        (ENGLISH, "Fraktur", ("eng", "frk"), ""),
    ],
)
def test_the_language_of_a_page_is_told_where_its_data_is_missing(
    text: str, script: str, installed: tuple[str, ...], missing: str
) -> None:
    assert missing_language(text, script, installed) == missing


def test_what_is_told_can_be_got() -> None:
    table = tomllib.loads((resources_dir() / "scan_languages.toml").read_text(encoding="utf-8"))
    names = {name for names in _CALLED.values() for name in names.split()}
    assert names <= {"eng", *table["languages"]}
    assert names <= {name for each in LANGUAGES.values() for name in each}
