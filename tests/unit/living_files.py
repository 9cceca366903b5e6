"""A folder of generated documents that live: they are changed, added, deleted, renamed and moved at random."""

from __future__ import annotations

import os
import random
from dataclasses import dataclass, field
from pathlib import Path

_SYLLABLES = tuple("bacedifoguhajekilomunaperosutavewixozu"[n : n + 2] for n in range(0, 38, 2))
_FILLER = (
    "The ledger lists every delivery of the month with its weight and price. ",
    "Wer die Werkstatt zuletzt verlässt, schaltet das Licht aus und schließt ab. ",
    "Les volets du premier étage seront repeints avant l'automne prochain. ",
    "El tren de la costa sale cada mañana a las ocho y cuarto del andén dos. ",
)
_FOLDERS = 7


@dataclass
class Files:
    """Generated documents, each with a phrase of its own that stands in no other; edits are random and remembered."""

    folder: Path
    random: random.Random
    phrases: dict[Path, str] = field(default_factory=dict)
    gone: list[str] = field(default_factory=list)
    _made: int = 0

    def make(self, count: int) -> None:
        for _ in range(count):
            self._made += 1
            ending = self.random.choice(("txt", "md", "html"))
            path = self.folder / f"{self._made % _FOLDERS}" / f"{self._made}-{self._word()}.{ending}"
            path.parent.mkdir(exist_ok=True)
            self.write(path)

    def write(self, path: Path) -> None:
        """Writes new contents with a new phrase."""
        phrase = self._phrase()
        (length,) = self.random.choices((0, 1, 2, 4, 20), (4, 4, 2, 1, 1))  # some are of several passages
        filler = "".join(self.random.choices(_FILLER, k=length))
        text = f"{filler}Here stands {phrase} for once. {filler[::-1][:200]}"
        if path.suffix == ".html":
            text = f"<html><body><h1>A page</h1><p>{text}</p></body></html>"
        if path in self.phrases:
            self.gone.append(self.phrases[path])
        path.write_text(text, encoding="utf-8")
        self.phrases[path] = phrase

    def edit(self, count: int) -> set[Path]:
        """Changes, adds, deletes, renames and moves; returns the places where something is different now."""
        touched: set[Path] = set()
        for _ in range(count):
            match self.random.choice(("change", "add", "delete", "rename", "move")):
                case "change":
                    touched |= self.change(1)
                case "add":
                    path = self._one().with_name(f"{self._word()}{len(self.gone)}.md")
                    self.write(path)
                    touched.add(path)
                case "delete":
                    touched |= self.delete(1)
                case "rename" | "move" as how:
                    touched |= self.move(1, elsewhere=how == "move")
        return touched

    def change(self, count: int) -> set[Path]:
        touched = {self._one() for _ in range(count)}
        for path in sorted(touched):
            self.write(path)
        return touched

    def replace_unnoticed(self, count: int) -> set[Path]:
        """Other contents of the same size and with the same date, as `cp -p` and `rsync -t` may leave them."""
        touched = {self._one() for _ in range(count)}
        for path in sorted(touched):
            before, phrase, other = path.stat(), self.phrases[path], self._phrase()
            path.write_text(path.read_text(encoding="utf-8").replace(phrase, other), encoding="utf-8")
            os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
            self.phrases[path] = other
            self.gone.append(phrase)
        return touched

    def delete(self, count: int) -> set[Path]:
        touched = set()
        for _ in range(min(count, len(self.phrases) - 1)):
            path = self._one()
            path.unlink()
            self.gone.append(self.phrases.pop(path))
            touched.add(path)
        return touched

    def move(self, count: int, *, elsewhere: bool = True) -> set[Path]:
        """Files get other names, and with `elsewhere` another folder."""
        touched: set[Path] = set()
        for _ in range(count):
            path = self._one()
            folder = self.folder / str(self.random.randrange(_FOLDERS)) if elsewhere else path.parent
            folder.mkdir(exist_ok=True)
            target = folder / f"{self._word()}-{len(touched)}-{path.name[-40:]}"
            path.rename(target)
            self.phrases[target] = self.phrases.pop(path)
            touched |= {path, target}
        return touched

    def move_folder(self) -> set[Path]:
        """A folder with all that is in it gets another name."""
        folder = self._one().parent
        target = folder.with_name(f"{folder.name}-{self._word()}")
        folder.rename(target)
        inside = [path for path in self.phrases if path.parent == folder]
        for path in inside:
            self.phrases[target / path.name] = self.phrases.pop(path)
        return {*inside, *(target / path.name for path in inside)}

    def _one(self) -> Path:
        return self.random.choice(sorted(self.phrases))

    def _phrase(self) -> str:
        """Of the same length as any other."""
        return f"{self._word()} {self._word()} {self._word()}"

    def _word(self) -> str:
        return "".join(self.random.choices(_SYLLABLES, k=5))
