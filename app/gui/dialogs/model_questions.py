"""What the user is asked before a model is downloaded, imported or removed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from app.domain.models import DownloadInfo, ModelInfo
from app.gui.dialogs.asking import ask
from app.gui.numbers import size
from app.gui.text import plain_tooltip


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("model_questions", sentence)


def ask_download(parent: QWidget, info: DownloadInfo, download: Callable[[], object]) -> None:
    """With what there is to know before; calls `download` when the user agrees."""
    bytes_ = _tr("unknown size") if info.bytes is None else size(info.bytes)
    question = _tr("Download {title}, {size}?").format(title=info.title, size=bytes_)
    lines = [_tr("Licence: {licence}. From: {place}.").format(licence=info.licence, place=info.repository)]
    lines.append(_tr("This is the only thing that Dragoman ever loads from the network. It tells nobody more."))
    details = "\n".join(filter(None, (*lines, info.notice)))
    ask(parent, _tr("Download a model"), question, _tr("Download"), download, details=details)


def agrees_to_import(parent: QWidget, model: ModelInfo) -> bool:
    """Asked only where there is something to know of the model."""
    if not model.notice:
        return True
    question = _tr("{notice}\n\nImport {title} all the same?").format(notice=model.notice, title=model.title)
    return _agrees(parent, _tr("Import a model"), question)


def agrees_to_removal(parent: QWidget, model: ModelInfo) -> bool:
    question = _tr("Remove {title} from this computer? What it has read stays known.").format(title=model.title)
    return _agrees(parent, _tr("Remove a model"), question)


def _agrees(parent: QWidget, title: str, question: str) -> bool:
    return QMessageBox.question(parent, title, plain_tooltip(question)) == QMessageBox.StandardButton.Yes
