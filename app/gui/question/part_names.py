"""What the parts of a question are called on the screen, in the person's own words where these say it well."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from app.domain.query import QueryPart, Sort
from app.gui import display_names
from app.gui.text import isolated, one_line

DATES = ("after", "before")


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("part_names", sentence)


def part_name(part: QueryPart) -> str:
    """A part in a few words, as a chip shows it."""
    if part.field in ("phrase", "prefix", "word") and part.excluded:
        return display_names.excluded(_name(part))
    return _name(part)


def part_details(part: QueryPart) -> str:
    """What the few words leave out: the day that "last-week" means, the whole path of a folder."""
    if part.field == "in" and _is_whole_path(part.written):
        return display_names.excluded(isolated(part.written)) if part.excluded else isolated(part.written)
    if part.field not in DATES or not part.values:
        return ""
    moment = QDateTime.fromSecsSinceEpoch(int(part.values[0]) - (part.field == "before"))
    return display_names.date_limit(part.field, QLocale().toString(moment.date(), QLocale.FormatType.LongFormat))


def field_name(field: str) -> str:
    """What an operator is about."""
    names = {
        "type": _tr("Type"),
        "in": _tr("Folder"),
        "lang": _tr("Language"),
        "from": _tr("Sender"),
        "to": _tr("Recipient"),
        "name": _tr("File name"),
        "page": _tr("Page"),
        "sort": _tr("Order"),
        "after": _tr("From a day on"),
        "before": _tr("Before a day"),
    }
    return names.get(field, field)


def sort_name(order: str) -> str:
    names = {
        Sort.RELEVANCE.value: _tr("By relevance"),
        Sort.DATE.value: _tr("By date"),
        Sort.NAME.value: _tr("By name"),
    }
    return names.get(order, order)


def value_name(field: str, value: str, written: str = "") -> str:
    """A value of an operator: a kind or a language by its name, anything else as it was written."""
    if field == "type":
        name = display_names.kind_name(value)
        return name if name != value else (written or value)
    if field == "lang":
        return display_names.language_name(value)
    if field == "sort":
        return sort_name(value)
    return written or value


def _is_whole_path(written: str) -> bool:
    """Whether this is a folder from its drive or the home folder on, and not that alone."""
    path = Path(written)
    return bool(path.name) and (path.is_absolute() or path.parts[0] == "~") and len(path.parts) > 1


def _name(part: QueryPart) -> str:
    written = part.written
    match part.field:
        case "phrase":
            return _tr("“{words}”").format(words=written)
        case "prefix":
            return _tr("{beginning}…").format(beginning=written)
        case "or":
            return written.replace(" OR ", _tr(" or "))
        case "after":
            return (_tr("Before {day}") if part.excluded else _tr("From {day} on")).format(day=written)
        case "before":
            return (_tr("From {day} on") if part.excluded else _tr("Before {day}")).format(day=written)
        case "sort":
            return sort_name(str(part.values[0]))
        case "word":
            return written
    if part.field == "in" and _is_whole_path(written):
        written = isolated(one_line(Path(written).name))  # its end is what tells it from others
    elif part.field == "in" and ("/" in written or "\\" in written):
        written = isolated(written)
    single = len(part.values) == 1
    value = value_name(part.field, str(part.values[0]), written) if single else written
    value = display_names.excluded(value) if part.excluded else value
    return _tr("{field}: {value}").format(field=field_name(part.field), value=value)
