"""The dialog of settings: pages one below the other, and a field that leaves only what one looks for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.gui import theme
from app.gui.dialogs.fitting import ScrolledPage, open_at
from app.gui.dialogs.settings.editors import SettingEditor
from app.gui.dialogs.settings.rows import SettingsPage, Value
from app.gui.theme.labels import SecondaryLabel


class SettingsDialog(QDialog):
    """Shows pages and says what the person sets; who owns the settings keeps it and calls `show_values` again."""

    value_set = Signal(object, str, object)  # a SettingsPage, a key, a value

    def __init__(self, pages: Sequence[SettingsPage], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self._pages = pages
        self.editors: dict[str, SettingEditor] = {}
        self._sections: list[tuple[QWidget, list[SettingEditor]]] = []
        self._problems: dict[str, QLabel] = {}
        self.search = QLineEdit(placeholderText=self.tr("Search the settings"), clearButtonEnabled=True)
        self.search.setAccessibleName(self.tr("Search the settings"))
        self.search.textChanged.connect(self._on_search_changed)
        self.search.installEventFilter(self)
        self.nothing = SecondaryLabel(self.tr("No setting is called so."))
        self.nothing.setVisible(False)
        self.told = SecondaryLabel()
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self._build()
        open_at(self, 640, 620)

    def _build(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, theme.GAP, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self.nothing)
        for page in self._pages:
            column.addWidget(self._section(page))
        column.addStretch()
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        close.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(
            False
        )  # Enter in a field is no wish to leave
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.search)
        layout.addWidget(ScrolledPage(inside), 1)
        layout.addWidget(self.told)
        layout.addWidget(close)

    def _section(self, page: SettingsPage) -> QWidget:
        section = QWidget()
        column = QVBoxLayout(section)
        column.setContentsMargins(0, theme.GAP, 0, 0)
        column.setSpacing(theme.GAP // 2)
        title = QLabel(page.title, textFormat=Qt.TextFormat.PlainText)
        title.setFont(theme.sized(self.font(), 1.2, bold=True))
        column.addWidget(title)
        problems = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        problems.setVisible(False)
        self._problems[page.title] = problems
        column.addWidget(problems)
        editors = []
        for row in page.rows:
            editor = SettingEditor(row)
            editor.value_set.connect(lambda key, value, page=page: self.value_set.emit(page, key, value))
            column.addWidget(editor)
            self.editors[row.key] = editor
            editors.append(editor)
        self._sections.append((section, editors))
        return section

    # ---- what is shown

    def show_values(self, page: SettingsPage, values: Mapping[str, Value], problems: Sequence[str] = ()) -> None:
        """What is kept now, and what is wrong with it."""
        for row in page.rows:
            self.editors[row.key].show_value(values.get(row.key, row.default))
        self._problems[page.title].setText("\n".join(problems))
        self._problems[page.title].setVisible(bool(problems))

    def show_kept(self, key: str, value: Value) -> None:
        """That a value has been kept, and from when on it counts."""
        editor = self.editors[key]
        editor.show_value(value)
        if editor.row.at_once:
            self.told.setText(self.tr("“{setting}” is changed.").format(setting=editor.row.label))
        else:
            self.told.setText(
                self.tr("“{setting}” is changed; it counts from the next start.").format(setting=editor.row.label)
            )

    def show_refusal(self, key: str, why: str) -> None:
        """That a value could not be kept, in its place."""
        self.editors[key].explain(why)

    # ---- what the user does

    @Slot(str)
    def _on_search_changed(self, text: str) -> None:
        found = 0
        for section, editors in self._sections:
            shown = [editor for editor in editors if editor.row.is_about(text)]
            for editor in editors:
                editor.setVisible(editor in shown)
            section.setVisible(bool(shown))
            found += len(shown)
        self.nothing.setVisible(not found)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Escape in the field that one searches with empties it first."""
        if (
            watched is self.search
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self.search.text()
        ):
            self.search.clear()
            return True
        return False
