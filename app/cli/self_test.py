"""`dragoman --self-test`: the whole way of a question on this computer, on the sample documents, step by step.

For who makes or installs the program, and for reports of what does not work: it reads, searches, draws and opens the
window as for a person, in a library that is thrown away. Nothing of the person's library is looked at.
"""

from __future__ import annotations

import os
import platform
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import click

from app import __version__
from app.cli.display import missing_display
from app.cli.messages import render, render_error
from app.cli.options import wants_json
from app.cli.output import one_line, print_json
from app.common.samples import SampleAnswer, sample_answers, sample_folder
from app.domain.errors import DragomanError
from app.domain.messages import message
from app.domain.search import Hit, SearchRequest, SearchResults
from app.library import Library

_AMONG_FIRST = 3  # hits, where a question's document must be
# Of the questions. How good the answers are is measured elsewhere, and depends on how busy the computer is, since
# reranking has a budget of time; here the search must work.
_MOST_UNANSWERED = 0.25
_SCALE = 1.0  # pixels a point
_QT_PLATFORM = "QT_QPA_PLATFORM"


class StepFailed(Exception):
    """What a step has found out, in words for a person."""


@dataclass(frozen=True, slots=True)
class Tried:
    """A step and what came of it."""

    step: str
    passed: bool
    said: str


def run_self_test() -> bool:
    """Prints each step as soon as it is done; whether all went well."""
    tried = []
    for each in _steps():
        tried.append(each)
        if not wants_json():
            click.echo(f"{'ok    ' if each.passed else 'FAILED'}  {each.step}: {one_line(each.said)}")
    passed = all(each.passed for each in tried)
    if wants_json():
        print_json({"passed": passed, "steps": tried})
    else:
        click.echo("All is well." if passed else "Something does not work on this computer; see above.")
    return passed


def _steps() -> Iterator[Tried]:
    yield Tried("program", True, _program())
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        data_dir = Path(folder)
        with Library.open(data_dir) as library:
            answered: list[SearchResults] = []
            yield _try("documents are read", lambda: _read(library))
            yield _try("what reads is shut off", lambda: _shut_off(library))
            yield _try("questions are answered", lambda: _answer(library, sample_answers(), answered))
            yield _try("a page is drawn", lambda: _draw(library))
            yield _try("a document is laid out", lambda: _lay_out(library, answered))
        yield _try("the window opens and closes", lambda: _show(data_dir, sample_answers()[0].question))


def _try(step: str, do: Callable[[], str]) -> Tried:
    """Whatever goes wrong is what is asked for here, a mistake of ours no less than the surroundings'."""
    try:
        return Tried(step, True, do())
    except StepFailed as found:
        return Tried(step, False, str(found))
    except DragomanError as error:
        return Tried(step, False, render_error(error))
    except Exception as error:
        return Tried(step, False, f"{type(error).__name__}: {error}")


# ---- the steps


def _program() -> str:
    place = "in a bundle" if getattr(sys, "frozen", False) else "from its source"
    return f"Dragoman {__version__} {place}, Python {platform.python_version()}, {platform.platform()}"


def _read(library: Library) -> str:
    library.add_folder(sample_folder())
    counts = library.index_now()
    found = f"{counts.indexed} documents, {counts.chunks} passages, {counts.embedded} read by meaning"
    if counts.failed or not counts.indexed or not counts.embedded:
        raise StepFailed(f"{found}, {counts.failed} failed")
    return found


def _shut_off(library: Library) -> str:
    """What this computer does not offer is no failure, and is said."""
    found = library.confinement()
    if any(why.code == "sandbox.no_process" for why in found.missing.values()):
        raise StepFailed("; ".join(sorted({render(why) for why in found.missing.values()})))
    held = ", ".join(render(message(f"barrier.{barrier}")) for barrier in found.confined) or "nothing"
    without = ", ".join(render(message(f"barrier.{barrier}")) for barrier in found.missing)
    return f"from {held}" + (f"; not from {without}" if without else "")


def _answer(library: Library, asked: tuple[SampleAnswer, ...], answered: list[SearchResults]) -> str:
    missed = []
    for each in asked:
        *_, results = library.search(SearchRequest(library.parse(each.question), limit=_AMONG_FIRST))
        answered.append(results)
        if each.path not in [hit.path for hit in results.hits]:
            missed.append(each.question)
    found = f"{len(asked) - len(missed)} of {len(asked)} by their document"
    if len(missed) > _MOST_UNANSWERED * len(asked):
        raise StepFailed(f"{found}; not {' '.join(missed)}")
    return found


def _draw(library: Library) -> str:
    path = min(sample_folder().rglob("*.pdf"))
    sizes = library.views.page_sizes(path)
    page = library.views.draw(path, len(sizes), _SCALE)
    return f"{len(sizes)} pages, the last of {page.width} × {page.height} pixels"


def _lay_out(library: Library, answered: list[SearchResults]) -> str:
    for results in answered:
        hit = next(iter(results.hits), None)
        if hit is not None and hit.path.suffix == ".docx":
            return _laid_out(library, hit, results)
    raise StepFailed("no document of the kind was found")


def _laid_out(library: Library, hit: Hit, results: SearchResults) -> str:
    formatted = library.views.formatted(hit, results.request.query)
    if formatted is None or not formatted.blocks:
        raise StepFailed("it is empty")
    return f"{len(formatted.blocks)} blocks"


def _show(data_dir: Path, question: str) -> str:
    missing = missing_display()
    with _off_screen(missing is not None):
        from app.gui.trial import open_and_close

        seen = open_and_close(data_dir, question)
    if seen.trouble:
        raise StepFailed(seen.trouble)
    return f"{seen.hits} hits were shown, with Qt's platform {seen.platform}"


@contextmanager
def _off_screen(wanted: bool) -> Iterator[None]:
    before = os.environ.get(_QT_PLATFORM)
    if wanted:
        os.environ[_QT_PLATFORM] = "offscreen"
    try:
        yield
    finally:
        if wanted and before is None:
            del os.environ[_QT_PLATFORM]
