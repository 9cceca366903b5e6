"""The look: contrast of every palette, light and dark and the system's, icons, sizes, motion."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPalette
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from app.common.paths import resources_dir
from app.gui import display_names, theme
from app.gui.theme import appearance, motion, tokens
from app.gui.theme.appearance import THEME, Appearance, scaled
from app.gui.theme.colours import DARK, LIGHT, MARKER_ROLE, contrast, high_contrast_palette, palette_of
from app.gui.theme.icons import Icons
from app.gui.theme.labels import SecondaryLabel
from app.gui.window_settings import WindowSettings

Role = QPalette.ColorRole
ROOT = Path(__file__).resolve().parents[2]
KINDS = ("pdf", "document", "slides", "sheet", "book", "web", "mail", "text", "archive", "picture", "recording")
_ICONS = sorted((resources_dir() / "icons").glob("*.svg"))


def _plain(text: str, ground: str, highlight: str, on_highlight: str) -> QPalette:
    palette = QPalette()
    for role in (Role.Text, Role.WindowText, Role.ButtonText, Role.ToolTipText, Role.PlaceholderText):
        palette.setColor(role, QColor(text))
    for role in (Role.Base, Role.Window, Role.Button, Role.ToolTipBase, Role.AlternateBase):
        palette.setColor(role, QColor(ground))
    palette.setColor(Role.Highlight, QColor(highlight))
    palette.setColor(Role.HighlightedText, QColor(on_highlight))
    palette.setColor(Role.Link, QColor(highlight))
    return high_contrast_palette(palette)


PALETTES = {
    "light": palette_of(LIGHT),
    "dark": palette_of(DARK),
    "high contrast, black": _plain("#ffffff", "#000000", "#1aebff", "#000000"),
    "high contrast, white": _plain("#000000", "#ffffff", "#37006e", "#ffffff"),
    "high contrast, desert": _plain("#3d3d3d", "#fffaef", "#903909", "#fff5e3"),
}


@pytest.mark.parametrize("name", PALETTES)
def test_every_text_can_be_read_on_its_ground(name: str) -> None:
    palette = PALETTES[name]

    def of(role: QPalette.ColorRole) -> QColor:
        return palette.color(QPalette.ColorGroup.Active, role)

    base, text = of(Role.Base), of(Role.Text)
    pairs = {
        "text": (text, base),
        "text on the window": (of(Role.WindowText), of(Role.Window)),
        "text on every second row": (text, of(Role.AlternateBase)),
        "buttons": (of(Role.ButtonText), of(Role.Button)),
        "selected text": (of(Role.HighlightedText), of(Role.Highlight)),
        "tooltips": (of(Role.ToolTipText), of(Role.ToolTipBase)),
        "placeholder": (of(Role.PlaceholderText), base),
        "links": (of(Role.Link), base),
        "links and flat buttons on the window": (of(Role.Link), of(Role.Window)),
        "marked words": (text, theme.word_tint(palette)),
        "the passage": (text, theme.passage_tint(palette)),
        "the selected row": (text, theme.selection_tint(palette)),
        "the row under the mouse": (text, theme.hover_tint(palette)),
        "secondary text": (theme.secondary_text(palette), base),
        "secondary text on the window": (theme.secondary_text(palette), of(Role.Window)),
        "secondary text in the selected row": (theme.secondary_text(palette), theme.selection_tint(palette)),
        "mistakes": (theme.mistake(palette), base),
        "mistakes on the window": (theme.mistake(palette), of(Role.Window)),
    }
    weak = {what: round(contrast(*pair), 2) for what, pair in pairs.items() if contrast(*pair) < 4.5}
    assert weak == {}


@pytest.mark.parametrize("name", ["light", "dark"])
def test_what_shows_the_focus_and_the_marker_can_be_seen(name: str) -> None:
    palette = PALETTES[name]
    assert contrast(palette.color(Role.Accent), palette.color(Role.Base)) >= 3
    assert contrast(palette.color(Role.Accent), palette.color(Role.Window)) >= 3
    assert theme.word_tint(palette) == palette.color(MARKER_ROLE) != theme.passage_tint(palette)


def test_contrast_is_what_the_guidelines_say() -> None:
    assert contrast(QColor("white"), QColor("black")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)


@pytest.fixture
def application(qtbot: Any) -> Iterator[QApplication]:
    found = QApplication.instance()
    assert isinstance(found, QApplication)
    style, palette = found.style().objectName(), found.palette()
    yield found
    found.setStyleSheet("")
    found.styleHints().setColorScheme(Qt.ColorScheme.Unknown)
    found.setPalette(palette)
    found.setStyle(style)
    motion.allow(False)


def _choose(look: Appearance, settings: WindowSettings, theme: str) -> None:
    """As the settings do it."""
    settings.set(THEME, theme)
    look.apply()


def test_the_person_chooses_light_or_dark(application: QApplication, data_dir: Path) -> None:
    settings = WindowSettings(data_dir)
    look = Appearance(application, settings)
    _choose(look, settings, "dark")
    assert theme.is_dark(application.palette()) and DARK.base in application.styleSheet()
    label = SecondaryLabel("a")
    dark = label.palette().color(Role.WindowText)
    _choose(look, settings, "light")
    assert not theme.is_dark(application.palette()) and LIGHT.base in application.styleSheet()
    assert label.palette().color(Role.WindowText) != dark
    assert Appearance(application, WindowSettings(data_dir)).theme == "light"


def test_what_the_system_says_is_followed(
    application: QApplication, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    look = Appearance(application, WindowSettings(data_dir))
    look.apply()
    assert look.theme == "system" and not theme.is_dark(application.palette())
    monkeypatch.setattr(appearance, "wants_high_contrast", lambda _: True)
    look.apply()
    assert application.styleSheet() == "" and application.palette().color(Role.Base) != QColor(LIGHT.base)


def test_the_sheet_is_understood(application: QApplication, data_dir: Path, caplog: pytest.LogCaptureFixture) -> None:
    Appearance(application, WindowSettings(data_dir)).apply()
    assert "Could not parse" not in caplog.text and "$" not in application.styleSheet()
    field, button = QLineEdit(), QPushButton("Go")
    for widget in (field, button):
        widget.show()
        assert widget.sizeHint().height() >= widget.fontMetrics().height() + 2 * tokens.TIGHT
        widget.close()


@pytest.mark.parametrize("kind", [QPushButton, QLineEdit])
def test_the_focus_is_seen(application: QApplication, data_dir: Path, kind: type[QWidget], qtbot: Any) -> None:
    settings = WindowSettings(data_dir)
    _choose(Appearance(application, settings), settings, "light")
    widget = kind()
    other = QLineEdit()
    for each in (other, widget):
        qtbot.addWidget(each)
        each.resize(160, 40)
        each.show()
    other.setFocus()
    without = widget.grab().toImage()
    widget.activateWindow()
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)
    assert _count(widget.grab().toImage(), QColor(LIGHT.accent)) > _count(without, QColor(LIGHT.accent)) + 100


def _count(image: QImage, colour: QColor) -> int:
    return sum(
        image.pixelColor(x, y).name() == colour.name() for x in range(image.width()) for y in range(image.height())
    )


# ---- icons


@pytest.mark.parametrize("path", _ICONS, ids=lambda path: path.stem)
def test_every_drawing_is_sound_and_in_our_style(path: Path, qtbot: Any) -> None:
    drawing = path.read_text(encoding="utf-8")
    assert QSvgRenderer(drawing.encode()).isValid()
    if path.stem not in ("dragoman", "chevron", "tick", "partly"):
        assert 'viewBox="0 0 24 24"' in drawing and 'stroke="currentColor"' in drawing and "#" not in drawing


def test_every_drawing_is_used() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "app").rglob("*.py"))
    kinds = {"dragoman", *KINDS}
    unused = [path.stem for path in _ICONS if path.stem not in kinds and f'"{path.stem}"' not in code]
    assert [name for name in unused if f"{name}.svg" not in code] == []


def test_every_kind_has_a_drawing_of_its_own() -> None:
    assert all((resources_dir() / "icons" / f"{kind}.svg").is_file() for kind in KINDS)
    assert all(display_names.kind_name(kind) != kind for kind in KINDS)


def test_an_icon_takes_the_colours_of_the_palette_and_is_sharp(application: QApplication) -> None:
    icon = Icons().named("pdf")
    application.setPalette(palette_of(LIGHT))
    light = icon.pixmap(QSize(24, 24), 3.0).toImage()
    application.setPalette(palette_of(DARK))
    dark = icon.pixmap(QSize(24, 24), 3.0).toImage()
    assert light.width() == 72 and _lightness(light) < 0.5 < _lightness(dark)
    disabled = icon.pixmap(QSize(24, 24), 3.0, QIcon.Mode.Disabled).toImage()
    assert _lightness(disabled) < _lightness(dark)


def test_undo_points_to_where_the_line_begins(application: QApplication) -> None:
    """Known: the collection's undo was drawn as a turn forward."""

    def drawn() -> QImage:
        return Icons().named("undo").pixmap(QSize(24, 24), 2.0).toImage()

    def weight(image: QImage) -> float:
        """How much of the left half of the head's band is drawn, less what is of the right."""
        alphas = [[image.pixelColor(x, y).alpha() for x in range(image.width())] for y in range(8, 26)]
        half = image.width() // 2
        return sum(sum(row[: half // 2]) - sum(row[-(half // 2) :]) for row in alphas)

    as_read = drawn()
    assert weight(as_read) > 0
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        mirrored = drawn()
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert weight(mirrored) < 0
    assert mirrored.size() == as_read.size()


def test_a_kind_nobody_has_drawn_looks_like_plain_text(qtbot: Any) -> None:
    icons = Icons()
    assert icons.kind("hologram").cacheKey() == icons.kind("text").cacheKey()


@pytest.mark.parametrize("size", [16, 24, 32, 48, 64, 128, 256])
def test_the_programs_icon_fills_every_size(qtbot: Any, size: int) -> None:
    image = Icons().application().pixmap(size, size).toImage()
    assert image.width() == size and image.pixelColor(size // 2, size // 2).alpha() == 255
    assert image.pixelColor(0, 0).alpha() < 128


def _lightness(image: QImage) -> float:
    seen = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    solid = [colour.lightnessF() for colour in seen if colour.alpha() > 200]
    return sum(solid) / len(solid)


# ---- size and motion


def test_the_scale_is_for_this_program_alone(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("QT_SCALE_FACTOR", raising=False)
    settings = WindowSettings(data_dir)
    settings.set("appearance/scale", 175)
    with scaled(settings):
        assert os.environ["QT_SCALE_FACTOR"] == "1.75"
    assert "QT_SCALE_FACTOR" not in os.environ
    settings.set("appearance/scale", 7)
    with scaled(settings):
        assert "QT_SCALE_FACTOR" not in os.environ
    monkeypatch.setenv("QT_SCALE_FACTOR", "2")
    settings.set("appearance/scale", 150)
    with scaled(settings):
        assert os.environ["QT_SCALE_FACTOR"] == "2"


def test_motion_ends_where_it_should_and_can_be_off(qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    window, panel = QWidget(), QWidget()
    panel.setParent(window)
    qtbot.addWidget(window)
    window.show()
    monkeypatch.setattr(motion, "duration_ms", lambda _: 30)
    motion.fade_in(panel)
    assert panel.graphicsEffect() is not None and panel.isVisible()
    qtbot.waitUntil(lambda: panel.graphicsEffect() is None)
    panel.hide()
    motion.slide_open(panel)
    assert panel.isVisible() and panel.maximumHeight() < 100
    qtbot.waitUntil(lambda: panel.maximumHeight() > 10_000)
    monkeypatch.undo()
    motion.allow(False)
    assert motion.duration_ms(panel) == 0
    motion.fade_in(panel)
    assert panel.graphicsEffect() is None


@pytest.mark.parametrize("spoilt", [r"@Variant(\0\0\0\t\xff\xff\xff\x7f)", r"@DateTime(\0\0\0\x10)"])
def test_what_would_end_the_program_is_not_read(data_dir: Path, spoilt: str) -> None:
    data_dir.mkdir(parents=True, exist_ok=True)
    (data_dir / "window.ini").write_text(f"[General]\ngeometry={spoilt}\npreview=false\n")
    kept = WindowSettings(data_dir)
    assert kept.state("geometry") is None and kept.flag("preview", True)
    kept.set("preview", False)
    kept.save()
    assert not WindowSettings(data_dir).flag("preview", True)


def test_a_pipe_in_place_of_the_settings_is_not_waited_for(data_dir: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("no pipes with names here")
    data_dir.mkdir(parents=True, exist_ok=True)
    os.mkfifo(data_dir / "window.ini")
    assert WindowSettings(data_dir).flag("preview", True)


def test_an_icon_outlasts_whoever_made_it(tmp_path: Path) -> None:
    code = (
        "import gc; from PySide6.QtWidgets import QApplication, QPushButton; from app.gui.theme.icons import Icons\n"
        "application = QApplication([]); button = QPushButton(); icons = Icons()\n"
        "button.setIcon(icons.named('search')); circle = [icons, icons.named('search'), icons.named('close')]\n"
        "circle.append(circle); icons.circle = circle; del icons, circle\n"
        "gc.collect(); button.grab(); print('painted')"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(resources_dir().parent)}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "painted\n"), done.stderr
