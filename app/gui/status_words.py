"""What the indexer is doing, and how much is known so far, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.coverage import Coverage, EmbedderCoverage
from app.domain.messages import message
from app.domain.progress import Activity, Progress
from app.gui.messages import render, time_left
from app.gui.numbers import number, percent
from app.gui.text import one_line

_SLOW = 2.0  # passages a second, below which those a minute are said


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("status_words", sentence)


def activity(progress: Progress) -> str:
    """What is being done now, and what it is slower for; "" where nothing is."""
    doing = _doing(progress)
    if not doing or progress.held_back is None or progress.activity is Activity.PAUSED:
        return doing
    return f"{doing} · {render(message(f'pace.{progress.held_back}'))}"


def _doing(progress: Progress) -> str:
    done, total = number(min(progress.done, progress.total)), number(progress.total)
    current = f": {one_line(progress.current)}" if progress.current else ""
    match progress.activity:
        case Activity.CATCHING_UP:
            return _tr("Preparing the search…")
        case Activity.FORGETTING:
            return _tr("Forgetting: what you removed leaves the data folder…")
        case Activity.SCANNING:
            return _tr("Looking for documents") + (current or "…")
        case Activity.INDEXING if not progress.total:  # how much there is to read is known in a moment
            return _tr("Looking for documents") + (current or "…")
        case Activity.INDEXING:
            return _tr("Reading {done} of {total} documents").format(done=done, total=total) + current
        case Activity.EMBEDDING:
            return _tr("Learning the meaning of passages with {embedder}: {done} of {total}").format(
                done=done, total=total, embedder=progress.embedder
            )
        case Activity.RECOGNISING:
            return _tr("Reading scans: {done} of {total} pages").format(done=done, total=total) + current
        case Activity.PAUSED:
            return _tr("Paused")
        case Activity.READING_ONLY:
            return _tr("Another Dragoman keeps this library up to date; here you can search it")
    return ""


def speed(passages_per_s: float | None) -> str:
    """How fast an embedder reads on this computer."""
    if passages_per_s is None:
        return _tr("not measured yet")
    if passages_per_s < _SLOW:
        return render(message("window.passages_a_minute", n=max(1, round(60 * passages_per_s))))
    return render(message("window.passages_a_second", n=round(passages_per_s)))


def embedder_line(embedder: EmbedderCoverage) -> str:
    """How far an embedder is: its share, the time left, its speed."""
    parts = [_tr("{share} of the text").format(share=percent(embedder.share))]
    if embedder.read < embedder.texts and embedder.seconds_left is not None:
        parts.append(time_left(embedder.seconds_left))
    if embedder.passages_per_s is None:
        parts.append(_tr("speed not measured yet"))
    else:
        parts.append(speed(embedder.passages_per_s))
    return " · ".join(parts)


def cut_sentence(embedder: EmbedderCoverage) -> str:
    """That an embedder knows only how some passages begin; "" where it knows all of them."""
    if not embedder.cut:
        return ""
    return render(message("window.cut", n=embedder.cut, limit=embedder.max_tokens))


def meaning_in_short(coverage: Coverage) -> str:
    """How much is known by meaning, in a few words; "" where there is nothing to know."""
    behind = next((each for each in coverage.embedders if each.read < each.texts), None)
    if behind is not None:
        return _tr("By meaning: {share}").format(share=percent(behind.share))
    return _tr("Everything is read") if any(each.texts for each in coverage.embedders) else ""
