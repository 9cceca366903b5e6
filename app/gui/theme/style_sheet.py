"""The form of buttons, fields, lists and menus, made of the tokens and the colours. Fonts are left to the widgets.

High contrast has no sheet: there the system's own style draws everything.
"""

from __future__ import annotations

from string import Template

from PySide6.QtGui import QColor

from app.common.paths import resources_dir
from app.gui.theme import tokens
from app.gui.theme.colours import Colours, blend

_SHEET = Template(
    """
QMainWindow::separator { background: transparent; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }

QPushButton, QToolButton, QComboBox {
    background: $raised; color: $text; border: 1px solid $line; border-radius: ${corner}px;
    padding: 5px 13px; min-height: 1.3em;
}
QToolButton { padding: 4px 6px; }
QPushButton:hover, QToolButton:hover, QComboBox:hover { background: $hover; border-color: $edge; }
QPushButton:pressed, QToolButton:pressed { background: $pressed; }
QPushButton:checked, QToolButton:checked { background: $pressed; border-color: $accent; }
QPushButton:default { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton:default:hover { background: $accent_hover; }
QPushButton:default:focus { border-color: $text; }
QPushButton:flat, QToolButton[autoRaise="true"] {
    background: transparent; border: 1px solid transparent; color: $accent;
}
QPushButton:flat:hover, QToolButton[autoRaise="true"]:hover { background: $hover; border-color: transparent; }
QPushButton:focus, QToolButton:focus, QToolButton[autoRaise="true"]:focus, QComboBox:focus {
    border: ${ring}px solid $accent; padding: 4px 12px;
}
QToolButton:focus { padding: 3px 5px; }
QPushButton:disabled, QToolButton:disabled, QComboBox:disabled {
    color: $disabled; background: $window; border-color: $line;
}
QPushButton:flat:disabled { background: transparent; border-color: transparent; }
QPushButton::menu-indicator {
    image: url("$chevron"); subcontrol-origin: padding; subcontrol-position: right center; width: 10px; right: 4px;
}
QPushButton[hasMenu="true"] { padding-right: 22px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QAbstractItemView::indicator, QCheckBox::indicator {
    width: 14px; height: 14px; background: $base; border: 1px solid $sign; border-radius: 3px;
}
QAbstractItemView::indicator:checked, QCheckBox::indicator:checked { border-color: $accent; image: url("$tick"); }
QAbstractItemView::indicator:indeterminate, QCheckBox::indicator:indeterminate {
    border-color: $accent; image: url("$partly");
}
QCheckBox::indicator:focus { border: ${ring}px solid $accent; }
QAbstractItemView::indicator:disabled, QCheckBox::indicator:disabled { border-color: $line; }
RowButton { background: transparent; border: 1px solid transparent; padding: 0; min-height: 0; }
RowButton:hover { background: $hover; border-color: transparent; }
RowButton:pressed { background: $pressed; }
RowButton:focus { border: ${ring}px solid $accent; padding: 0; }
QToolButton::menu-indicator { image: none; }
QComboBox { padding-right: 22px; }
QComboBox::drop-down { border: none; width: 20px; }
QDateEdit::drop-down { subcontrol-origin: padding; subcontrol-position: center right; border: none; width: 20px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url("$chevron"); width: 10px; height: 10px; }

QLineEdit QToolButton, QLineEdit QToolButton:hover, QLineEdit QToolButton:focus {
    background: transparent; border: none; padding: 0; min-height: 0;
}
QLineEdit, QAbstractSpinBox, QDateEdit {
    background: $base; color: $text; border: 1px solid $edge; border-radius: ${corner}px; padding: 5px 9px;
    selection-background-color: $accent; selection-color: $on_accent; placeholder-text-color: $quiet;
}
QLineEdit:focus, QAbstractSpinBox:focus, QDateEdit:focus {
    border: ${ring}px solid $accent; padding: 4px 8px;
}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit:focus {
    border: none; padding: 0; background: transparent;
}
SearchField { border-radius: ${corner_large}px; padding: 3px 8px; }
SearchField:focus { border-radius: ${corner_large}px; padding: 2px 7px; }

QPlainTextEdit, QTextEdit, QTextBrowser, QAbstractItemView {
    background: $base; color: $text; border: ${ring}px solid transparent;
    selection-background-color: $accent; selection-color: $on_accent;
}
QPlainTextEdit:focus, QTextEdit:focus, QTextBrowser:focus, QAbstractItemView:focus { border-color: $accent; }
QDialog QAbstractItemView, QDialog QPlainTextEdit, QDockWidget QPlainTextEdit {
    border: 1px solid $line; border-radius: ${corner}px;
}
QDialog QAbstractItemView:focus, QDialog QPlainTextEdit:focus, QDockWidget QPlainTextEdit:focus {
    border: ${ring}px solid $accent;
}
QDialog#palette QAbstractItemView { border: none; background: transparent; }
QDialog#palette { background: $base; border: 1px solid $edge; }
QTreeView::item, QListView::item, QTableView::item { padding: 5px 6px; color: $text; }
QTreeView::item:hover, QListView::item:hover, QTableView::item:hover { background: $hover_base; }
QTreeView::item:selected, QListView::item:selected, QTableView::item:selected { background: $selection; color: $text; }
QHeaderView, QDialog QHeaderView { background: transparent; border: none; border-radius: 0; }
QHeaderView::section {
    background: transparent; color: $quiet; border: none; border-bottom: 1px solid $line; padding: 5px 6px;
}

QMenuBar { background: $window; color: $text; border: none; }
QMenuBar::item { padding: 5px 10px; border-radius: ${corner_small}px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $base; color: $text; border: 1px solid $edge; padding: 5px; }
QMenu::item { padding: 6px 26px 6px 22px; border-radius: ${corner_small}px; }
QMenu::item:selected { background: $selection; color: $text; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QToolTip { background: $raised; color: $text; border: 1px solid $edge; padding: 5px 7px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $disabled; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: $line; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QGroupBox { border: 1px solid $line; border-radius: ${corner_large}px; margin-top: 1.1em; padding: 8px; }
QGroupBox::title { subcontrol-origin: margin; subcontrol-position: top left; padding: 0 6px; color: $quiet; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar::tab { background: transparent; color: $quiet; padding: 7px 14px; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
QTabBar:focus { outline: ${ring}px solid $accent; }
"""
)


def style_sheet(colours: Colours) -> str:
    """The sheet of the whole application."""
    raised, accent = QColor(colours.raised), QColor(colours.accent)
    base, text = QColor(colours.base), QColor(colours.text)
    return _SHEET.substitute(
        window=colours.window,
        base=colours.base,
        raised=colours.raised,
        text=colours.text,
        quiet=colours.quiet,
        disabled=colours.disabled,
        line=colours.line,
        accent=colours.accent,
        on_accent=colours.on_accent,
        edge=blend(QColor(colours.line), text, 0.18).name(),
        hover=blend(raised, accent, 0.08).name(),
        hover_base=blend(base, accent, 0.05).name(),
        pressed=blend(raised, accent, 0.16).name(),
        selection=blend(base, accent, 0.13).name(),
        accent_hover=blend(accent, text, 0.12).name(),
        corner=tokens.CORNER,
        corner_small=tokens.CORNER_SMALL,
        corner_large=tokens.CORNER_LARGE,
        ring=tokens.FOCUS_RING,
        sign=blend(base, text, 0.5).name(),
        chevron=(resources_dir() / "icons" / "chevron.svg").as_posix(),
        tick=(resources_dir() / "icons" / "tick.svg").as_posix(),
        partly=(resources_dir() / "icons" / "partly.svg").as_posix(),
    )
