"""The languages of the window: nothing missing or stale, plurals, placeholders, what is loaded, and mirroring."""

from __future__ import annotations

import string
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import translations
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication
from translations import PLURALS, Sentence, Translated

from app.domain.messages import message
from app.gui import display_names, translation
from app.gui.messages import render

LANGUAGES = translations.languages()


def test_all_that_is_said_can_be_found() -> None:
    assert translations.unreadable() == []
    assert [each for each in translations.sentences() if not each.context] == []


def test_sentences_are_found_where_they_stand() -> None:
    found = {(each.context, each.source): each for each in translations.sentences()}
    assert any(place.startswith("app/gui/banner_bar.py:") for place in found["BannerBar", "Hide"].places)
    assert ("display_names", "E-book") in found
    assert found["messages", "{n:count} passages"].plural
    assert found["messages", "Nothing was found."].comment == "search.nothing_found"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_is_whole(language: str) -> None:
    stale = [f"{each.context}: {each.source}" for each in translations.stale(language)]
    assert stale == [], "python packaging/tasks.py translations, then translate what is unfinished"
    unfinished = [each.sentence.source for each in translations.read_ts(language) if not each.whole]
    assert unfinished == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_plurals_and_the_placeholders(language: str) -> None:
    wrong = []
    for each in translations.read_ts(language):
        if each.sentence.plural and len(each.texts) != PLURALS[language.split("_")[0]]:
            wrong.append(f"{each.sentence.source}: {len(each.texts)} forms")
        for text in each.texts:
            lacking = _fields(each.sentence.source) - _fields(text) - ({"n:count"} if each.sentence.plural else set())
            if lacking or _fields(text) - _fields(each.sentence.source):
                wrong.append(f"{each.sentence.source} | {text}")
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_menus_of_a_language_have_one_letter_each(language: str) -> None:
    """Two entries of one menu with one letter cannot both be reached by it."""
    found = {each.sentence.source: each.texts[0] for each in translations.read_ts(language)}
    titles = [found[each] for each in ("&File", "&View", "&Help")]
    letters = [title[title.index("&") + 1].casefold() for title in titles if "&" in title]
    assert len(letters) == len(set(letters))


def _fields(text: str) -> set[str]:
    return {f"{name}:{form}" if form else name for _, name, form, _ in string.Formatter().parse(text) if name}


# ---- the machinery


@pytest.fixture
def ts_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(translations, "FOLDER", tmp_path / "translations")
    return tmp_path / "translations"


def test_a_file_is_begun_and_brought_up_to_date(ts_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one, many = Sentence("A", "One"), Sentence("messages", "{n:count} things", "thing.count", plural=True)
    monkeypatch.setattr(translations, "sentences", lambda: [one, many])
    assert translations.update("pl") == (2, 2)
    assert [len(each.texts) for each in translations.read_ts("pl")] == [1, 3]
    done = [
        Translated(one, ("Jeden & „pół” <b>",), True),
        Translated(many, ("{n:count} rzecz", "{n:count} rzeczy", "{n:count} rzeczy"), True),
    ]
    translations.write_ts("pl", done)
    assert translations.read_ts("pl") == done and translations.stale("pl") == []
    monkeypatch.setattr(translations, "sentences", lambda: [one, Sentence("A", "Two")])
    assert {each.source for each in translations.stale("pl")} == {"Two", "{n:count} things"}
    assert translations.update("pl") == (2, 1)
    assert translations.read_ts("pl")[0] == done[0]


@pytest.fixture
def built(ts_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Polish as far as four sentences, and Arabic with one, made into what Qt loads."""
    polish = [
        Translated(Sentence("BannerBar", "Hide"), ("Ukryj",), True),
        Translated(Sentence("display_names", "E-book"), ("E-książka",), True),
        Translated(Sentence("messages", "Nothing was found.", "search.nothing_found"), ("Nic nie znaleziono.",), True),
        Translated(
            Sentence("messages", "{n:count} passages", "window.passages", plural=True),
            ("{n:count} fragment", "{n:count} fragmenty", "{n:count} fragmentów"),
            True,
        ),
        Translated(Sentence("messages", "{n:count} files", "window.files", plural=True), ("", "", ""), False),
    ]
    translations.write_ts("pl", polish)
    translations.write_ts("ar", [Translated(Sentence("BannerBar", "Hide"), ("إخفاء",), True)])
    venv = Path(sys.executable).parent.parent
    translations.build(venv)
    monkeypatch.setattr(translation, "_folder", lambda: ts_folder)
    return ts_folder


@pytest.fixture
def application(qtbot: Any) -> Iterator[QApplication]:
    found = QApplication.instance()
    assert isinstance(found, QApplication)
    yield found
    for translator in found.findChildren(QTranslator):
        found.removeTranslator(translator)
        translator.deleteLater()
    found.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    found.setProperty(translation.SETTING, None)
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))


@pytest.mark.usefixtures("built")
def test_a_chosen_language_is_spoken_with_its_plurals(application: QApplication) -> None:
    assert translation.languages() == ("ar", "en", "pl")
    assert translation.install(application, "pl") == "pl"
    assert QCoreApplication.translate("BannerBar", "Hide") == "Ukryj"
    assert render(message("search.nothing_found")) == "Nic nie znaleziono."
    passages = [render(message("window.passages", n=n)).replace("\u00a0", " ") for n in (1, 3, 7)]
    assert passages == ["1 fragment", "3 fragmenty", "7 fragmentów"]
    assert render(message("window.files", n=2)) == "2 files"  # unfinished: as in the code
    assert display_names.language_name("de") == "Niemiecki" and display_names.language_name("xx") == "Xx"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Anuluj"  # which comes with Qt
    assert application.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.usefixtures("built")
def test_arabic_is_mirrored(application: QApplication) -> None:
    assert translation.install(application, "ar") == "ar"
    assert application.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert QCoreApplication.translate("BannerBar", "Hide") == "إخفاء"


@pytest.mark.usefixtures("built")
def test_a_language_that_is_not_there_is_english(application: QApplication) -> None:
    assert translation.install(application, "sw") == "en"
    assert QCoreApplication.translate("BannerBar", "Hide") == "Hide"


def test_the_systems_languages_are_taken_in_their_order() -> None:
    there = ("ar", "de", "en", "pt", "zh")
    assert translation.fitting(["fr-FR", "pt-BR", "de"], there) == "pt"
    assert translation.fitting(["zh-Hans-CN"], there) == "zh"
    assert translation.fitting(["sv"], there) == translation.fitting([], there) == "en"
    assert translation.native_name("de") == "Deutsch" and translation.native_name("ar") == "العربية"


def test_the_task_is_told_of(tmp_path: Path) -> None:
    tasks = Path(translations.__file__).with_name("tasks.py")
    said = subprocess.run([sys.executable, tasks], capture_output=True, text=True, check=False).stdout
    assert "translations" in said
