"""The models that can be loaded, as `resources/models.toml` describes them."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from app.errors import ModelFault

BUILT_IN = "starter"


@dataclass(frozen=True, slots=True)
class NoMatchLimits:
    """What an answer must reach to be a good match (rule: search/no_match.py): shares of words, cosines of this model.

    `measured_on` is the beginning of the digest (see `Embedder.digest`) of the files that they were measured on:
    they say nothing about others.
    """

    measured_on: str
    known: float
    words: float
    same_language: float
    other_language: float


@dataclass(frozen=True, slots=True)
class ModelSpec:
    """One table of models.toml. Lengths are tokens, special ones included; `folder` is where the files lie."""

    id: str
    role: str
    title: str
    folder: Path
    model: str
    tokenizer: str
    heads: tuple[str, ...]
    max_tokens: int
    query_prompt: str
    threads: int  # that work on one text
    side_by_side: int  # texts at a time
    licence: str
    languages: str
    no_match: NoMatchLimits | None = None

    @property
    def model_file(self) -> Path:
        return self.folder / self.model

    @property
    def tokenizer_file(self) -> Path:
        return self.folder / self.tokenizer

    @property
    def installed(self) -> bool:
        return self.model_file.is_file() and self.tokenizer_file.is_file()

    @property
    def size_bytes(self) -> int:
        """Bytes on disk; 0 when it is not installed."""
        return self.model_file.stat().st_size + self.tokenizer_file.stat().st_size if self.installed else 0


def load_models(resources: Path) -> dict[str, ModelSpec]:
    """All models of `resources`/models.toml by id. Raises `ModelFault` when the file is missing or malformed."""
    path = resources / "models.toml"
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
        specs = {
            id_: ModelSpec(
                **{
                    **table,
                    "id": id_,
                    "folder": resources / table["folder"],
                    "heads": tuple(table["heads"]),
                    "side_by_side": table.get("side_by_side", 1),
                    "no_match": NoMatchLimits(**table["no_match"]) if "no_match" in table else None,
                }
            )
            for id_, table in tables.items()
        }
    except (OSError, tomllib.TOMLDecodeError, TypeError, KeyError) as error:
        raise ModelFault(f"The list of models {path} cannot be read ({error}).", "Install Dragoman again.") from error
    if BUILT_IN not in specs:
        raise ModelFault(f"The list of models {path} lacks the built-in embedder.", "Install Dragoman again.")
    return specs
