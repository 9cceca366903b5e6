"""The settings of the engine as pages: what reads files, what searches, what is kept."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.common.settings import Settings, setting_range
from app.domain.scans import ScanReading
from app.gui.dialogs.settings.rows import Choice, Editor, Elsewhere, Number, SettingRow, SettingsPage, Switch, Value
from app.gui.messages import render

if TYPE_CHECKING:
    from app.library import Library

_MB = 1 << 20
_DEFAULTS: dict[str, Value] = dataclasses.asdict(Settings())


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("settings", sentence)


def engine_pages(library: Library, show_models: Callable[[], object]) -> tuple[SettingsPage, ...]:
    """`show_models` opens the dialog in which models are chosen."""

    def read() -> Mapping[str, Value]:
        return dataclasses.asdict(library.settings())

    def page(title: str, rows: tuple[SettingRow, ...], *, problems: bool = False) -> SettingsPage:
        def write(key: str, value: Value) -> None:
            assert isinstance(value, str | int | float)
            if key == "scans":
                library.read_scans(ScanReading(str(value)))
            else:
                library.change_setting(key, value)

        def told() -> list[str]:
            return [render(problem) for problem in library.setting_problems()]

        return SettingsPage(title, rows, read, write, problems=told if problems else lambda: ())

    return (
        page(_tr("Reading files"), _reading(), problems=True),
        page(_tr("Following folders"), _following()),
        page(_tr("Searching"), _searching(show_models)),
        page(_tr("Memory and backups"), _keeping()),
    )


def _reading() -> tuple[SettingRow, ...]:
    return (
        _row(
            "scans",
            _tr("Pages that are pictures, as scanners make them"),
            _tr("Their letters are recognised in the background, when nothing else is to be done."),
            Choice(
                (
                    (ScanReading.ASK.value, _tr("Ask when there are some")),
                    (ScanReading.READ.value, _tr("Read them")),
                    (ScanReading.LEAVE.value, _tr("Leave them")),
                )
            ),
            _tr("ocr scan scanner picture photo recognise"),
            at_once=True,
        ),
        _row(
            "extraction_workers",
            _tr("Files read at the same time"),
            _tr("0 leaves it to Dragoman: one for each core, at most 4."),
            _number("extraction_workers"),
            _tr("processes cores threads workers"),
        ),
        _row(
            "largest_file",
            _tr("Largest file"),
            _tr("Larger ones are not read, and told as too large."),
            _number("largest_file", _tr("MB"), scale=_MB),
            _tr("size limit megabytes"),
        ),
        _row(
            "longest_text",
            _tr("Longest text of a document"),
            _tr("What comes after so many characters is not indexed; 20,000,000 are some 8,000 pages."),
            _number("longest_text", _tr("characters")),
            _tr("length limit pages"),
        ),
        _row(
            "most_chunks",
            _tr("Most passages of a document"),
            _tr("What comes after them is not indexed."),
            _number("most_chunks", _tr("passages")),
            _tr("length limit chunks"),
        ),
        _row(
            "extraction_time_limit_s",
            _tr("Longest time for a file"),
            _tr("A file that takes longer is told as not read, and the next one goes on."),
            _number("extraction_time_limit_s", _tr("seconds")),
            _tr("timeout limit"),
        ),
        _row(
            "extraction_time_per_mb_s",
            _tr("Further time for each megabyte"),
            _tr("Of the file and of its text, beside the time above."),
            _number("extraction_time_per_mb_s", _tr("seconds")),
            _tr("timeout limit size"),
        ),
        _row(
            "extraction_memory_limit",
            _tr("Most memory for a file"),
            _tr("A file that needs more is told as not read."),
            _number("extraction_memory_limit", _tr("MB"), scale=_MB),
            _tr("ram limit megabytes"),
        ),
    )


def _following() -> tuple[SettingRow, ...]:
    return (
        _row(
            "considerate",
            _tr("Give way to other work"),
            _tr("On a battery, while you use the computer and while other programs need it, indexing is slower."),
            Switch(1, 0),
            _tr("battery power background priority slow processor"),
        ),
        _row(
            "quiet_period_s",
            _tr("Wait after a change"),
            _tr("So long nothing must happen in a folder before it is looked at: a file is often saved in steps."),
            _number("quiet_period_s", _tr("seconds")),
            _tr("delay live watch"),
        ),
        _row(
            "full_scan_interval_s",
            _tr("Time between two looks at everything"),
            _tr("No system tells of all that happens to files."),
            _number("full_scan_interval_s", _tr("seconds")),
            _tr("scan interval hour watch"),
        ),
        _row(
            "rescan_interval_s",
            _tr("Time between two looks at folders that cannot be followed"),
            _tr("Network shares, for instance, do not tell of changes as they happen."),
            _number("rescan_interval_s", _tr("seconds")),
            _tr("scan interval network drive watch"),
        ),
    )


def _searching(show_models: Callable[[], object]) -> tuple[SettingRow, ...]:
    models = Elsewhere(_tr("Models…"), show_models)
    return (
        _row(
            "embedder",
            _tr("The model that reads the meaning"),
            _tr("Chosen among the models, with what each costs and knows."),
            models,
            _tr("embedder language download better"),
            at_once=True,
        ),
        _row(
            "reranker",
            _tr("Who puts the first passages in order"),
            _tr("Chosen among the models, under Advanced."),
            models,
            _tr("reranker order sort"),
            at_once=True,
        ),
        _row(
            "rerank_candidates",
            _tr("Passages that are put in order"),
            _tr("So many of the first are read once more, closely. 0: none."),
            _number("rerank_candidates", _tr("passages")),
            _tr("reranker results quality"),
        ),
        _row(
            "rerank_budget_ms",
            _tr("Time for putting in order"),
            _tr("The answer is shown before; it is only put into a better order."),
            _number("rerank_budget_ms", _tr("milliseconds")),
            _tr("reranker speed"),
        ),
        _row(
            "refine_budget_ms",
            _tr("Time for the larger model that puts in order"),
            _tr("After that order is shown; only where such a model is installed."),
            _number("refine_budget_ms", _tr("milliseconds")),
            _tr("reranker speed"),
        ),
    )


def _keeping() -> tuple[SettingRow, ...]:
    return (
        _row(
            "model_idle_s",
            _tr("Keep models in memory for"),
            _tr("One that nobody uses so long is unloaded; the next question then takes a moment more."),
            _number("model_idle_s", _tr("seconds")),
            _tr("ram unload idle"),
        ),
        _row(
            "backup_vectors",
            _tr("Back up what was learnt of the meaning"),
            _tr("Some kilobytes a passage in the daily backup, in place of learning it again after a damage."),
            Switch(1, 0),
            _tr("vectors safety copy disk"),
        ),
    )


def _number(key: str, unit: str = "", *, scale: int = 1) -> Number:
    least, most = setting_range(key)
    return Number(least, most, unit, isinstance(_DEFAULTS[key], int), scale)


def _row(key: str, label: str, help: str, editor: Editor, words: str, *, at_once: bool = False) -> SettingRow:
    return SettingRow(key, label, help, editor, _DEFAULTS[key], at_once, words)
