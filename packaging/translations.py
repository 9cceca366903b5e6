"""The window's languages: what there is to translate, taken from the code; the files of Qt Linguist; what Qt loads.

`resources/translations/dragoman_XX.ts` are written by hand, in Qt Linguist or in any editor; `update` brings them up to
date with the code, and `build` makes the .qm files beside them that the window loads. Sentences in the code are
literals in `self.tr(…)` or in a module's `_tr(…)`; the messages of `resources/messages.toml` are in the context
"messages", each with its code as comment, those that depend on a number with the plurals of the language.
"""

from __future__ import annotations

import ast
import subprocess
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from environments import ROOT, tool

WINDOW = ROOT / "app" / "gui"
MESSAGES = ROOT / "resources" / "messages.toml"
FOLDER = ROOT / "resources" / "translations"
# How many forms a language has for "n things", in Qt's order.
PLURALS = {
    "ar": 6, "de": 2, "es": 2, "fr": 2, "hi": 2, "it": 2, "ja": 1, "ko": 1, "pl": 3, "pt": 2, "ru": 3, "tr": 1, "zh": 1,
}  # fmt: skip
# Tables of messages that the command line alone says: scripts read them, and they stay as they are.
TERMINAL_ONLY = ("cli.",)


@dataclass(frozen=True, slots=True)
class Sentence:
    """Something to translate. `comment` tells sentences apart that read alike; `places` are not part of what it is."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False
    places: tuple[str, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Translated:
    """A sentence in another language, one text for each plural; `finished` when somebody has said so."""

    sentence: Sentence
    texts: tuple[str, ...]
    finished: bool

    @property
    def whole(self) -> bool:
        return self.finished and bool(self.texts) and all(self.texts)


# ---- what there is to translate


def sentences() -> list[Sentence]:
    """All of them, each once, in the order of the code."""
    found: dict[Sentence, list[str]] = {}
    for path in sorted(WINDOW.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for sentence, line in _in_module(tree):
            found.setdefault(sentence, []).append(f"{path.relative_to(ROOT).as_posix()}:{line}")
    for code, template in _templates("", tomllib.loads(MESSAGES.read_text(encoding="utf-8"))):
        if not code.startswith(TERMINAL_ONLY):
            plural = not isinstance(template, str)
            found.setdefault(Sentence("messages", template["other"] if plural else template, code, plural), [])
    return [
        Sentence(each.context, each.source, each.comment, each.plural, tuple(places)) for each, places in found.items()
    ]


def unreadable() -> list[str]:
    """Places where what is to be translated is no literal, and so can never be found."""
    wrong = []
    for path in sorted(WINDOW.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for _, call in _calls(tree, "", None):
            if call.args and _literal(call.args[0]) is None:
                wrong.append(f"{path.relative_to(ROOT).as_posix()}:{call.lineno}")
    return wrong


def _in_module(tree: ast.Module) -> Iterator[tuple[Sentence, int]]:
    for context, call in _calls(tree, "", _own_context(tree)):
        source = _literal(call.args[0]) if call.args else None
        if source is not None:
            comment = _literal(call.args[1]) if len(call.args) > 1 else None
            yield Sentence(context, source, comment or ""), call.lineno


def _calls(node: ast.AST, inside: str, own: str | None) -> Iterator[tuple[str, ast.Call]]:
    """Calls that translate, each with its context: the class that `self.tr` stands in, or the one of the module's
    `_tr`, which is the name of its own for Qt."""
    for child in ast.iter_child_nodes(node):
        within = child.name if isinstance(child, ast.ClassDef) else inside
        if isinstance(child, ast.FunctionDef) and child.name == "_tr":
            continue
        if isinstance(child, ast.Call):
            called = child.func
            if isinstance(called, ast.Attribute) and called.attr == "tr" and _is_self(called.value):
                yield within, child
            elif isinstance(called, ast.Name) and called.id == "_tr":
                yield own or "", child
        yield from _calls(child, within, own)


def _is_self(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id == "self"


def _own_context(tree: ast.Module) -> str | None:
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == "_tr":
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.args:
                    return _literal(call.args[0])
    return None


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _templates(prefix: str, table: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for name, value in table.items():
        if isinstance(value, str) or set(value) == {"one", "other"}:
            yield prefix + name, value
        else:
            yield from _templates(f"{prefix}{name}.", value)


# ---- the files of Qt Linguist


def languages() -> list[str]:
    """Those that there is a file for."""
    return sorted(path.stem.removeprefix("dragoman_") for path in FOLDER.glob("dragoman_*.ts"))


def ts_path(language: str) -> Path:
    return FOLDER / f"dragoman_{language}.ts"


def read_ts(language: str) -> list[Translated]:
    found = []
    for context in ET.parse(ts_path(language)).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            plural = message.get("numerus") == "yes"
            forms = (
                [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
            )
            sentence = Sentence(
                context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""), plural
            )
            found.append(Translated(sentence, tuple(forms), translation.get("type") is None))
    return found


def write_ts(language: str, translated: Sequence[Translated]) -> None:
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for each in translated:
        name = each.sentence.context
        if name not in contexts:
            contexts[name] = ET.SubElement(root, "context")
            ET.SubElement(contexts[name], "name").text = name
        message = ET.SubElement(contexts[name], "message", {"numerus": "yes"} if each.sentence.plural else {})
        ET.SubElement(message, "source").text = each.sentence.source
        if each.sentence.comment:
            ET.SubElement(message, "comment").text = each.sentence.comment
        translation = ET.SubElement(message, "translation", {} if each.finished else {"type": "unfinished"})
        if each.sentence.plural:
            for text in each.texts:
                ET.SubElement(translation, "numerusform").text = text
        else:
            translation.text = each.texts[0]
    ET.indent(root, "    ")
    FOLDER.mkdir(exist_ok=True)
    text = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    ts_path(language).write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8", newline="\n"
    )


def update(language: str) -> tuple[int, int]:
    """Brings a language's file up to date: what is new is unfinished, what is gone leaves. Returns how many sentences
    there are, and how many are still to be translated."""
    known = {each.sentence: each for each in read_ts(language)} if ts_path(language).exists() else {}
    forms = PLURALS.get(language.split("_")[0], 2)
    now = [
        known.get(each) or Translated(each, ("",) * (forms if each.plural else 1), finished=False)
        for each in sentences()
    ]
    write_ts(language, now)
    return len(now), sum(not each.whole for each in now)


def stale(language: str) -> list[Sentence]:
    """What the code says now and this language does not, and what it says still and the code does not."""
    have, want = {each.sentence for each in read_ts(language)}, set(sentences())
    return sorted(have ^ want, key=lambda each: (each.context, each.source))


# ---- what Qt loads


def build(venv: Path) -> None:
    """The .qm files anew, where the .ts file is newer; what is unfinished is left out, and so stays English."""
    for language in languages():
        source, made = ts_path(language), ts_path(language).with_suffix(".qm")
        if not made.exists() or made.stat().st_mtime < source.stat().st_mtime:
            lrelease = [tool(venv, "pyside6-lrelease"), "-silent", "-nounfinished", source, "-qm", made]
            subprocess.run([str(part) for part in lrelease], check=True)
