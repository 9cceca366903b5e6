"""Messages in words: numbers of the locale, plurals, durations, and what a translation makes of them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.common.message_templates import templates
from app.domain.errors import DocumentError, UsageError
from app.domain.messages import message
from app.gui.messages import duration, render, render_error, time_left


class _Czech(QTranslator):
    """Knows one sentence, in the three forms that numbers have in Czech."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        if (context, source) != ("messages", "{n:count} passages"):
            return None
        return "{n:count} pasáž" if n == 1 else "{n:count} pasáže" if n < 5 else "{n:count} pasáží"

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def czech(qtbot: QtBot) -> Iterator[None]:
    translator = _Czech()
    QCoreApplication.installTranslator(translator)
    QLocale.setDefault(QLocale(QLocale.Language.Czech))
    yield
    QCoreApplication.removeTranslator(translator)


def test_numbers_choose_the_sentence(qtbot: QtBot) -> None:
    assert render(message("window.passages", n=1)) == "1 passage"
    assert render(message("window.passages", n=12345)) == "12,345 passages"
    assert render(None) == ""


@pytest.mark.usefixtures("czech")
def test_a_translation_has_the_plurals_of_its_language() -> None:
    found = [render(message("window.passages", n=n)).replace("\u00a0", " ") for n in (1, 3, 12345)]
    assert found == ["1 pasáž", "3 pasáže", "12 345 pasáží"]
    assert render(message("window.files", n=1)) == "1 file"  # nobody has translated it yet


def test_sizes_and_shares(qtbot: QtBot) -> None:
    assert render(message("file.too_large", limit=2_500_000)) == "The file is larger than 2.5 MB."
    assert render(message("window.meaning_coverage", share=0.999)).startswith("The meaning of 99 % of")


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(1, "1 second"), (80, "80 seconds"), (90, "2 minutes"), (3600, "60 minutes"), (7000, "2 hours")],
)
def test_durations(qtbot: QtBot, seconds: float, said: str) -> None:
    assert duration(seconds) == said


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (5, "less than a minute left"),
        (61, "about a minute left"),
        (600, "about 10 minutes left"),
        (9000, "about 2 hours left"),
    ],
)
def test_the_time_left(qtbot: QtBot, seconds: float, said: str) -> None:
    assert time_left(seconds) == said


def test_errors_say_what_to_do(qtbot: QtBot) -> None:
    assert render_error(UsageError(message("file.empty"))) == ("The file is empty.", "")
    assert render_error(DocumentError(message("file.no_text"))) == (render(message("file.no_text")), "")


def test_every_pair_of_templates_counts_by_n() -> None:
    pairs = {code: template for code, template in templates().items() if not isinstance(template, str)}
    assert pairs
    assert [code for code, template in pairs.items() if "{n" not in template["other"]] == []


def test_paths_are_kept_apart_where_sentences_run_from_right_to_left(qtbot: QtBot) -> None:
    gone = message("file.cannot_be_read", why="אין")
    said = render(gone)
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        mirrored = render(gone)
    finally:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert "\u2068אין\u2069" in mirrored and mirrored.replace("\u2068", "").replace("\u2069", "") == said
