"""What this program is, which models it uses and where the library lives."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from app import __version__
from app.domain.models import ModelInfo
from app.gui.theme.icons import Icons


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("about", sentence)


def about_text(data_dir: Path, models: Sequence[ModelInfo] | None) -> str:
    """Rich text: version, privacy, models in use (None: not known yet), where the data lives, licence."""
    used = [model for model in models or () if model.active]
    shown = "".join(f"<li><b>{escape(m.title)}</b>: {escape(m.languages)}; {escape(m.licence)}</li>" for m in used)
    return (
        f"<h3>Dragoman {__version__}</h3>"
        f"<p>{_tr('Finds the passage that answers a question, in any language, in your own files.')}</p>"
        f"<p>{_tr('Nothing leaves this computer. Only a model that you ask for is loaded from the network.')}</p>"
        f"<p>{_tr('Models:')}</p><ul>{shown or '<li>…</li>'}</ul>"
        f"<p>{_tr('The library lives in')}<br>{escape(str(data_dir))}</p>"
        f"<p>{_tr('Apache License 2.0')}</p>"
    )


class AboutDialog(QMessageBox):
    """Is there at once; the models, which are looked for on the disk, follow."""

    def __init__(self, parent: QWidget, icons: Icons, data_dir: Path) -> None:
        super().__init__(parent)
        self._data_dir = data_dir
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(_tr("About Dragoman"))
        self.setIconPixmap(icons.application().pixmap(64, 64))
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setText(about_text(data_dir, None))

    def show_models(self, models: Sequence[ModelInfo]) -> None:
        """Those that are in use."""
        self.setText(about_text(self._data_dir, models))
