"""Models: what is known of one beforehand, what there is of it on this computer, and which of them serve."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from app.domain.messages import Message

BUILT_IN = "e5-small"
# What can stand in the settings in place of a model's id.
AUTO = "auto"  # the preferred one of those that are installed
MULTI_VECTOR = "multi-vector"  # the selected embedder's token vectors in place of a reranker
OFF = "off"  # no reranking at all


class Role(StrEnum):
    """What a model is for."""

    EMBEDDER = "embedder"
    RERANKER = "reranker"
    RECOGNISER = "recogniser"  # a language in which scans are read; all that are installed serve


class Pooling(StrEnum):
    """Which hidden state stands for the whole text, where a model gives only those."""

    CLS = "cls"
    MEAN = "mean"
    LAST = "last"


@dataclass(frozen=True, slots=True)
class NoMatchLimits:
    """What an answer must reach to be a good match (rule: search/no_match.py): shares of words, cosines of this model.

    `measured_on` is the beginning of the digest (see `ResolvedModel`) of the files that they were measured on: they say
    nothing about others.
    """

    measured_on: str
    known: float
    words: float
    same_language: float
    other_language: float


@dataclass(frozen=True, slots=True)
class ModelFile:
    """A file of a model, by its path in the repository. Where size or digest are None, what is seen first is pinned."""

    path: str
    bytes: int | None = None
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class Golden:
    """Published values of a model, which an installed one must give within `tolerance`.

    `dense`, `sparse` and `colbert` are scores of the first `queries` (rows) with the first `passages` (columns);
    `logits` those of each query with the passage at its place; `vector` is the dense vector of the first query, to be
    met by a cosine of 1 - `tolerance`.
    """

    source: str
    tolerance: float
    queries: tuple[str, ...]
    passages: tuple[str, ...] = ()
    dense: tuple[tuple[float, ...], ...] = ()
    sparse: tuple[tuple[float, ...], ...] = ()
    colbert: tuple[tuple[float, ...], ...] = ()
    logits: tuple[float, ...] = ()
    vector: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class ModelSpec:
    """One table of models.toml. Lengths are tokens, special ones included; `memory` is bytes while it is loaded.

    `folder` is where the files lie once installed. `revision` None stands for the newest at the time of download,
    which is then pinned. Without a `repository` the model is built in, or can only be imported. Of the installed models
    of a role, "auto" means the one with the smallest `preferred`; never one without.
    """

    id: str
    role: Role
    title: str
    folder: Path
    model: str
    tokenizer: str
    licence: str
    languages: str
    max_tokens: int
    files: tuple[ModelFile, ...] = ()
    repository: str | None = None
    revision: str | None = None
    heads: tuple[str, ...] = ()
    pooling: Pooling | None = None
    query_prompt: str = ""
    passage_prompt: str = ""
    dimension: int | None = None  # of its vectors; None: known once it is loaded
    projections: str = ""  # a file in its folder, see inference/projection.py
    memory: int = 0
    threads: int = 0  # that work on one text; 0: all, and see `threads_of_several`
    notice: str = ""  # what a person must know before it is downloaded or imported
    preferred: int | None = None
    own: bool = False  # described by a file of the user's
    golden: Golden | None = None
    no_match: NoMatchLimits | None = None

    @property
    def built_in(self) -> bool:
        return self.id == BUILT_IN

    @property
    def model_file(self) -> Path:
        return self.folder / self.model

    @property
    def tokenizer_file(self) -> Path:
        return self.folder / self.tokenizer

    @property
    def threads_of_several(self) -> int:
        """Threads for each text where several are worked on.

        Unless the table says otherwise, each of two texts gets half of the cores: threads that share the products of
        one text wait for each other at every step.
        """
        return self.threads or max(1, (os.cpu_count() or 1) // 2)

    @property
    def texts_at_a_time(self) -> int:
        """How many texts keep the machine busy."""
        return max(1, (os.cpu_count() or 1) // self.threads_of_several)

    @property
    def digests(self) -> dict[str, str]:
        """SHA-256 (hex) of its files by path, as far as they are known beforehand."""
        return {file.path: file.sha256 for file in self.files if file.sha256 is not None}

    def no_match_limits(self, digest: str) -> NoMatchLimits | None:
        """The limits below which an answer is no good match; None when none were measured on files of this digest."""
        return self.no_match if self.no_match is not None and digest.startswith(self.no_match.measured_on) else None

    @property
    def size_bytes(self) -> int | None:
        """Bytes of all its files as far as they are known; None where no size is."""
        known = [file.bytes for file in self.files if file.bytes is not None]
        return sum(known) if known else None


class ModelState(StrEnum):
    """What there is of a model on this computer."""

    ABSENT = "not installed"
    PARTIAL = "partly downloaded"
    INSTALLED = "installed"
    BROKEN = "not usable"


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """A model as the user sees it. Sizes are bytes, `memory` what it takes while it is loaded.

    `problem` says why an installed one cannot be used, `notice` what to know before it is got. `digests` are the
    SHA-256 of its files by path, as they were pinned at the installation. `golden_source` is where the values were
    published that it was compared with.
    """

    id: str
    role: Role
    title: str
    installed: bool
    active: bool
    dimension: int | None
    size_bytes: int
    licence: str
    languages: str
    folder: Path | None = None
    state: ModelState = ModelState.ABSENT
    memory: int = 0
    partial_bytes: int = 0
    downloadable: bool = False
    built_in: bool = False
    preferred: int | None = None  # as in `ModelSpec`
    own: bool = False
    notice: str = ""
    problem: Message | None = None
    origin: str | None = None
    revision: str | None = None
    digests: dict[str, str] = field(default_factory=dict)
    golden_source: str | None = None


class TransferPhase(StrEnum):
    """What a transfer of a model is doing."""

    CONNECTING = "connecting"
    DOWNLOADING = "downloading"
    COPYING = "copying"
    CHECKING = "checking"


@dataclass(frozen=True, slots=True)
class TransferProgress:
    """A moment of a download, an import or a check. Bytes are those of the whole model, `file` is the one at hand
    ("" before the first). `total_bytes` and `seconds_left` are None until they are known.
    """

    file: str
    done_bytes: int
    total_bytes: int | None
    bytes_per_s: float
    seconds_left: float | None
    phase: TransferPhase


@dataclass(frozen=True, slots=True)
class DownloadInfo:
    """What a download of a model would bring. `bytes` is None where the hub does not say; `revision` is the one that
    would be pinned."""

    id: str
    title: str
    repository: str
    revision: str
    bytes: int | None
    licence: str
    notice: str


@dataclass(frozen=True, slots=True)
class ResolvedModel:
    """A model whose files are there. `digest` names what its output depends on (see models/identity.py): vectors of
    models with the same digest may be compared."""

    spec: ModelSpec
    digest: str


@dataclass(frozen=True, slots=True)
class ModelSelection:
    """The models that serve beside the built-in embedder.

    `late_interaction` has the selected embedder's token vectors put the first candidates in order in place of a
    reranker; without `rerank` they stay as they were merged.
    """

    embedder: ResolvedModel | None = None
    reranker: ResolvedModel | None = None
    late_interaction: bool = False
    rerank: bool = True
