"""One row of the dialog of settings: what it is, how it is changed, what it is by default, and what is wrong with what
was typed."""

from __future__ import annotations

import math

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from app.gui import theme
from app.gui.dialogs.settings.rows import Choice, Elsewhere, Number, SettingRow, Switch, Value
from app.gui.theme.labels import SecondaryLabel

_DIGITS = 9  # of a field for numbers


class SettingEditor(QWidget):
    """Shows a value, and says when the person has set another: `value_set` carries the key and the value. What makes
    no sense is not set but explained."""

    value_set = Signal(str, object)

    def __init__(self, row: SettingRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        self._value = row.default
        self.label = QLabel(row.label, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.label.setFont(theme.sized(self.font(), 1.0, bold=True))
        self.help = SecondaryLabel(row.help)
        self.help.setTextFormat(Qt.TextFormat.PlainText)
        self.help.setWordWrap(True)
        self.mistake = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.mistake.setVisible(False)
        self.default = SecondaryLabel()
        self.reset_button = QPushButton(self.tr("Reset"), flat=True)
        self.reset_button.setAutoDefault(False)
        self.reset_button.setAccessibleName(self.tr("Reset “{setting}” to its default").format(setting=row.label))
        self.reset_button.clicked.connect(self._on_reset_clicked)
        self.field = self._made_field()
        self.field.setAccessibleName(row.label)
        self.field.setAccessibleDescription(row.help)
        self.label.setBuddy(self.field)
        self._build()
        self.show_value(row.default)

    def _build(self) -> None:
        beside = QHBoxLayout()
        beside.setSpacing(theme.GAP)
        beside.addWidget(self.field)
        editor = self.row.editor
        if isinstance(editor, Number) and editor.unit:
            beside.addWidget(QLabel(editor.unit))
        beside.addWidget(self.reset_button)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, theme.GAP // 2, 0, theme.GAP // 2)
        grid.setHorizontalSpacing(theme.MARGIN)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.label, 0, 0)
        grid.addLayout(beside, 0, 1, Qt.AlignmentFlag.AlignTrailing)
        grid.addWidget(self.help, 1, 0)
        grid.addWidget(self.default, 1, 1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.mistake, 2, 0, 1, 2)

    def _made_field(self) -> QWidget:
        match self.row.editor:
            case Number():
                field = QLineEdit()
                field.setFixedWidth(_DIGITS * self.fontMetrics().horizontalAdvance("0") + 2 * theme.MARGIN)
                field.setAlignment(Qt.AlignmentFlag.AlignTrailing)
                field.textEdited.connect(self._on_number_typed)
                field.editingFinished.connect(self._on_number_finished)
                return field
            case Choice(options):
                box = QComboBox()
                box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
                for value, name in options:
                    box.addItem(name, value)
                box.activated.connect(lambda place: self._set(box.itemData(place)))
                return box
            case Switch(on, off):
                check = QCheckBox()
                check.clicked.connect(lambda checked: self._set(on if checked else off))
                return check
            case Elsewhere(text, show):
                button = QPushButton(text)
                button.setAutoDefault(False)
                button.clicked.connect(lambda: show())
                return button

    # ---- what is shown

    def show_value(self, value: Value) -> None:
        """The value that is kept; what is being typed goes."""
        self._value = value
        if isinstance(self.field, QLineEdit):
            self.field.setText(self._written(value))
        elif isinstance(self.field, QComboBox):
            self.field.setCurrentIndex(max(0, self.field.findData(value)))
        elif isinstance(self.field, QCheckBox):
            assert isinstance(self.row.editor, Switch)
            self.field.setChecked(value == self.row.editor.on)
        self.explain("")
        has_default = not isinstance(self.row.editor, Elsewhere)
        changed = has_default and value != self.row.default
        self.reset_button.setVisible(has_default)
        self.reset_button.setEnabled(changed)
        self.default.setText(
            self.tr("Default: {value}").format(value=self._written(self.row.default)) if has_default else ""
        )

    def explain(self, mistake: str) -> None:
        """What is wrong with what stands there; "" where nothing is."""
        self.mistake.setText(mistake)
        self.mistake.setVisible(bool(mistake))
        palette = self.mistake.palette()
        palette.setColor(self.mistake.foregroundRole(), theme.mistake(self.palette()))
        self.mistake.setPalette(palette)
        self.field.setAccessibleDescription(mistake or self.row.help)

    def _written(self, value: Value) -> str:
        match self.row.editor:
            case Number(scale=scale, whole=whole) if isinstance(value, int | float):
                shown = value / scale
                decimals = 0 if whole and shown == int(shown) else 3
                text = QLocale().toString(float(shown), "f", decimals)
                return text.rstrip("0").rstrip(QLocale().decimalPoint()) if decimals else text
            case Choice(options):
                return next((name for kept, name in options if kept == value), str(value))
            case Switch(on):
                return self.tr("on") if value == on else self.tr("off")
        return str(value)

    # ---- what the user does

    def _set(self, value: Value) -> None:
        if value != self._value:
            self.value_set.emit(self.row.key, value)

    @Slot()
    def _on_reset_clicked(self) -> None:
        self.show_value(self._value)
        self._set(self.row.default)

    @Slot()
    def _on_number_typed(self) -> None:
        """What is half typed is no mistake yet; one that was told goes when it is mended."""
        if self._number() is not None:
            self.explain("")

    @Slot()
    def _on_number_finished(self) -> None:
        assert isinstance(self.field, QLineEdit)
        if not self.field.isModified():  # what is shown may be rounded
            return
        number = self._number()
        if number is None:
            self.explain(self._range())
        else:
            self.explain("")
            self._set(number)

    def _number(self) -> int | float | None:
        """What is typed, as it is kept; None where it is no number that makes sense here."""
        editor = self.row.editor
        assert isinstance(editor, Number) and isinstance(self.field, QLineEdit)
        typed, understood = QLocale().toDouble(self.field.text().strip())
        if not understood or not math.isfinite(typed):
            return None
        kept = typed * editor.scale
        if not editor.least <= kept <= editor.most:
            return None
        if editor.whole:
            return round(kept) if typed == int(typed) or editor.scale > 1 else None
        return kept

    def _range(self) -> str:
        editor = self.row.editor
        assert isinstance(editor, Number)
        sentence = self.tr("Write a whole number from {least} to {most}.")
        if not editor.whole or editor.scale > 1:
            sentence = self.tr("Write a number from {least} to {most}.")
        return sentence.format(least=self._written(editor.least), most=self._written(editor.most))
