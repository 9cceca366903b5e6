"""What every benchmark keeps of a run: the machine, the versions, the seed, and all samples of each figure.

    record = Record("scale", __doc__, seed=arguments.seed)
    record.add("memory at rest", "MB", samples, passages=10_000)
    record.finish(arguments.json)

A figure is a name, a unit, what it was measured at (`passages=…`), and its samples; the median and the spread are said.
With `--json FOLDER` the whole lies in FOLDER/NAME.json, and where a `picture` is asked for, how figures grew in
FOLDER/NAME.svg. Boundary: knows nothing of what is measured.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

import psutil
from growth_picture import Curve, draw_growth

PACKAGES = (
    "onnxruntime",
    "hnswlib",
    "tantivy",
    "numpy",
    "tokenizers",
    "kreuzberg",
    "pypdf",
    "pypdfium2",
    "pyside6-essentials",
)
INSTRUCTIONS = ("avx2", "avx_vnni", "avx512f", "avx512_vnni", "amx_int8")


@dataclass(frozen=True)
class Figure:
    """One thing measured, `samples` in `unit`, at what `at` says."""

    name: str
    unit: str
    samples: tuple[float, ...]
    at: tuple[tuple[str, float | str], ...]

    @property
    def median(self) -> float:
        return statistics.median(self.samples)

    def line(self) -> str:
        where = ", ".join(f"{key} {value:,}" if isinstance(value, int) else f"{key} {value}" for key, value in self.at)
        label = f"{self.name} ({where})" if where else self.name
        spread = f"  {min(self.samples):.4g} to {max(self.samples):.4g}, {len(self.samples)} times"
        return f"{label:58} {self.median:10.4g} {self.unit:<14}{spread if len(self.samples) > 1 else ''}".rstrip()


class Record:
    """The figures of one run of a benchmark."""

    def __init__(self, name: str, about: str | None, *, seed: int | None = None) -> None:
        self.name, self.seed = name, seed
        self.about = (about or "").partition("\n")[0]
        self.figures: list[Figure] = []
        self._pictures: list[tuple[str, str]] = []
        self._load_at_start = load()
        self._began = time.time()
        print(
            f"{self.about}\n{machine_line()}\n{versions_line()}" + ("" if seed is None else f"\nseed {seed}"),
            flush=True,
        )

    def add(self, name: str, unit: str, samples: float | Iterable[float], **at: float | str) -> Figure:
        """Keeps a figure and prints its line; raises `ValueError` where there is no sample."""
        values = tuple(samples) if isinstance(samples, Iterable) else (samples,)
        if not values:
            raise ValueError(f"{name}: nothing was measured")
        figure = Figure(name, unit, values, tuple(at.items()))
        self.figures.append(figure)
        print(figure.line(), flush=True)
        return figure

    def picture(self, over: str, unit: str) -> None:
        """Asks for a picture of how all figures in `unit` grow over what `over` names."""
        self._pictures.append((over, unit))

    def finish(self, folder: Path | None) -> None:
        """Writes what was kept into `folder`; without one nothing."""
        print(f"load of the machine {self._load_at_start} at the start, {load()} at the end")
        if folder is None:
            return
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{self.name}.json").write_text(json.dumps(self.as_dict(), indent=1) + "\n", encoding="utf-8")
        for over, unit in self._pictures:
            name = (
                self.name if len(self._pictures) == 1 else f"{self.name}-{unit.replace('/', ' per ').replace(' ', '-')}"
            )
            picture = draw_growth(self.about, self._curves(over, unit), over, unit)
            (folder / f"{name}.svg").write_text(picture, encoding="utf-8")

    def as_dict(self) -> dict[str, Any]:
        return {
            "benchmark": self.name,
            "about": self.about,
            "date": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(self._began)),
            "command": [Path(sys.argv[0]).name, *sys.argv[1:]],
            "seed": self.seed,
            "machine": machine(),
            "load": [self._load_at_start, load()],
            "versions": versions(),
            "figures": [
                {"name": each.name, "unit": each.unit, **dict(each.at), "median": each.median, "samples": each.samples}
                for each in self.figures
            ],
        }

    def _curves(self, over: str, unit: str) -> list[Curve]:
        curves: dict[str, list[tuple[float, float]]] = {}
        for figure in self.figures:
            at = dict(figure.at)
            place = at.pop(over, None)
            if figure.unit == unit and isinstance(place, int | float):
                label = ", ".join([figure.name, *(f"{key} {value}" for key, value in at.items())])
                curves.setdefault(label, []).append((place, figure.median))
        return [Curve(label, tuple(sorted(points))) for label, points in curves.items()]


def add_options(parser: argparse.ArgumentParser, *, seed: int | None = 1) -> None:
    """The options that all benchmarks share; without a `seed` nothing is made by chance."""
    parser.add_argument("--json", type=Path, metavar="FOLDER", help="write the figures there, and their pictures")
    if seed is not None:
        parser.add_argument("--seed", type=int, default=seed, help="of what is made by chance (default: %(default)s)")


def machine() -> dict[str, Any]:
    model, flags = processor()
    return {
        "processor": model,
        "instructions": [each for each in INSTRUCTIONS if each in flags],
        "cores": os.cpu_count(),
        "memory_GiB": round(psutil.virtual_memory().total / 2**30, 1),
        "system": platform.platform(terse=True),
    }


def processor() -> tuple[str, frozenset[str]]:
    """The name of the processor and what it can; elsewhere than on Linux its name alone."""
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        return platform.processor(), frozenset()
    lines: dict[str, str] = {}
    for line in reversed(text.splitlines()):  # the first processor's lines stay
        key, _, value = line.partition(":")
        lines[key.strip()] = value.strip()
    return lines.get("model name", platform.processor()), frozenset(lines.get("flags", "").split())


def versions() -> dict[str, str]:
    found = {"python": platform.python_version()}
    for name in ("dragoman", *PACKAGES):
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return found


def machine_line() -> str:
    facts = machine()
    memory = f"{facts.pop('memory_GiB')} GiB"
    instructions, cores = " ".join(facts.pop("instructions")), f"{facts.pop('cores')} cores"
    return ", ".join([str(facts["processor"]), instructions, cores, memory, str(facts["system"])])


def versions_line() -> str:
    return ", ".join(f"{name} {version}" for name, version in versions().items())


def load() -> float:
    return round(psutil.getloadavg()[0], 1)
