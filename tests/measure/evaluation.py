"""The parts of `make starter-eval`: each measures, prints its tables and returns its numbers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from beside import measure_beside
from encoders import Encoder, MiniLm, ProductEncoder, RandomEncoder
from evaluation_sets import EvaluationSets
from passage_index import RememberingEmbedder
from report import GRADED, RETRIEVAL, differences_table, matrix, per_language, stages_table, table
from retrieval import measure_sets, measure_stages
from sentences import measure_alikeness, measure_tatoeba
from speed import measure_speed, texts_of_300_tokens
from xquad_vectors import measure_languages

from app.chunking import Chunker
from app.inference.embedder import Embedder
from app.inference.ruler import Ruler
from app.models import BUILT_IN, load_models
from app.paths import resources_dir

Result = dict[str, Any]

PARTS = ("xquad", "sets", "hybrid", "tatoeba", "sts", "beside", "speed")


@dataclass(frozen=True, slots=True)
class Options:
    """What is measured: another model's folder, languages of XQuAD (none: all), questions per language, extras."""

    model: Path | None = None
    languages: tuple[str, ...] = ()
    questions: int = 100
    matrix: bool = False
    minilm: Path | None = None


class Evaluation:
    """One embedder and the sets. A part whose sets are not there says so and returns nothing."""

    def __init__(self, options: Options, sets: EvaluationSets) -> None:
        self._options = options
        self._sets = sets
        spec = load_models(resources_dir())[BUILT_IN]
        self._spec = replace(spec, folder=options.model.resolve()) if options.model else spec
        self._embedder = Embedder(self._spec)
        self._ruler = Ruler(self._spec.tokenizer_file)
        xquad = sets.xquad()
        wanted = options.languages or tuple(xquad)
        self._xquad = {language: xquad[language] for language in wanted if language in xquad}

    def described(self) -> Result:
        """The model's folder, SHA-256 over its files, dimension and size in bytes."""
        return {
            "folder": str(self._spec.folder),
            "digest": self._embedder.digest,
            "dimension": self._embedder.dimension,
            "bytes": self._spec.size_bytes,
        }

    def measure(self, part: str) -> Result:
        """One of PARTS."""
        measures: dict[str, Callable[[], Result]] = {
            "xquad": self._measure_xquad,
            "sets": self._measure_sets,
            "hybrid": self._measure_hybrid,
            "tatoeba": self._measure_tatoeba,
            "sts": self._measure_sts,
            "beside": self._measure_beside,
            "speed": self._measure_speed,
        }
        return measures[part]()

    def _measure_xquad(self) -> Result:
        if not self._xquad:
            return absent("XQuAD")
        result: Result = measure_languages(self._xquad, self._embedder, self._options.questions)
        count = self._options.questions
        print(f"Multi-vector across languages: {count} questions of each pair; the rest: all questions\n")
        for group in ("within", "across, by question language", "across, by passage language"):
            if all(group in leg for leg in result.values()):
                print(
                    stages_table(f"XQuAD, vectors alone, {group}", {name: leg[group] for name, leg in result.items()})
                )
        if self._options.matrix:
            for name, leg in result.items():
                for figure in RETRIEVAL:
                    print(matrix(f"XQuAD, {name} {figure}: questions down, passages across", leg["pairs"], figure))
        return result

    def _measure_sets(self) -> Result:
        sets = self._sets.question_sets()
        if not sets:
            return absent("question set")
        result: Result = measure_sets(sets, self._embedder, Chunker(self._ruler), whole=False)
        print(stages_table("Question sets: full text alone, dense vectors alone", result, GRADED))
        return result

    def _measure_hybrid(self) -> Result:
        if not self._xquad:
            return absent("XQuAD")
        embedder, chunker = RememberingEmbedder(self._spec), Chunker(self._ruler)
        questions = self._options.questions
        result: Result = {
            f"xquad {group}": stages
            for group, stages in measure_stages(
                self._xquad, embedder, chunker, questions, max(1, questions // 5)
            ).items()
        }
        sets = [one.thinned(questions) for one in self._sets.question_sets()]
        if sets:
            result["question sets"] = measure_sets(sets, embedder, chunker, whole=True)
        for group, stages in result.items():
            print(stages_table(f"Search, {group}", stages))
            print(differences_table(f"Gain over full text alone, {group}", stages))
        return result

    def _measure_tatoeba(self) -> Result:
        pairs = self._sets.tatoeba()
        if not pairs:
            return absent("Tatoeba test")
        result: Result = measure_tatoeba(pairs, ProductEncoder(self._embedder))
        print(per_language("Tatoeba: share of sentences whose English translation is nearest", result))
        return result

    def _measure_sts(self) -> Result:
        pairs = self._sets.sentence_pairs()
        if not pairs:
            return absent("STS-B")
        result: Result = measure_alikeness(pairs, ProductEncoder(self._embedder))
        print(per_language("STS-B: Spearman's correlation of the cosine with people's scores", result))
        return result

    def _measure_beside(self) -> Result:
        encoders: dict[str, Encoder] = {"random": RandomEncoder(), "starter": ProductEncoder(self._embedder)}
        try:
            encoders["MiniLM-L6-v2"] = MiniLm(self._options.minilm)
        except FileNotFoundError as error:
            print(f"all-MiniLM-L6-v2 is not installed: {error}\n")
        result: Result = measure_beside(self._sets, encoders)
        pairs = self._sets.tatoeba()
        if pairs:
            for name in ("random", "starter"):
                result[name]["tatoeba mean"] = measure_tatoeba(pairs, encoders[name])["mean"]
        columns = list(result["starter"])
        if not columns:
            return absent("English set")
        print(table("English", columns, {name: [row.get(c) for c in columns] for name, row in result.items()}))
        return result

    def _measure_speed(self) -> Result:
        passages = [text for one in self._xquad.values() for text in one.passages]
        if not passages:
            return absent("XQuAD")
        result: Result = measure_speed(texts_of_300_tokens(passages, self._ruler), self._embedder)
        rate, threads, texts = result["texts per second"], result["threads"], result["side by side"]
        print(f"Speed: {rate:.0f} texts of 300 tokens per second ({texts} at a time, {threads} thread(s) each)\n")
        return result


def absent(name: str) -> Result:
    """Says that a part cannot be measured."""
    print(f"Not measured: there is no {name} in the shared folder.\n")
    return {}
