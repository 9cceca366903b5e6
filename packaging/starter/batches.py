"""What a step of the training learns from, drawn from the corpus."""

from __future__ import annotations

import numpy as np
from corpus import Corpus


class Batches:
    """Draws what a step learns from."""

    def __init__(self, corpus: Corpus, seed: int) -> None:
        self.corpus = corpus
        self.random = np.random.default_rng(seed)
        self.runs = [run for runs in corpus.passages.values() for run in runs]
        self.run_chance = np.cumsum([len(run) ** 0.8 for run in self.runs])
        self.sets = list(corpus.asked)
        sizes = np.array([len(corpus.asked[name][2]) for name in self.sets]) ** 0.5
        self.set_chance = sizes / sizes.sum()
        order = np.argsort(corpus.sentences.english, kind="stable")
        self.by_english = corpus.sentences.other[order]
        self.english_starts = np.searchsorted(corpus.sentences.english[order], np.arange(len(corpus.english) + 1))

    def pairs(self, count: int, words: float) -> tuple[np.ndarray, np.ndarray]:
        """Rows of English texts and of their translations; `words` of them single words."""
        single = int(count * words)
        sentence = self.corpus.sentences.draw(count - single, self.random)
        word = self.corpus.words.draw(single, self.random)
        sentences, lexicon = self.corpus.sentences, self.corpus.words
        return (
            np.concatenate([sentences.english[sentence], lexicon.english[word]]),
            np.concatenate([sentences.other[sentence], lexicon.other[word]]),
        )

    def passages(self, count: int) -> list[np.ndarray]:
        """Runs of 3 to 8 neighbouring sentences of one language: [(English row, other row), …]."""
        drawn = []
        for row in np.searchsorted(self.run_chance, self.random.random(count) * self.run_chance[-1]):
            run = self.runs[row]
            length = int(self.random.integers(3, 9))
            start = int(self.random.integers(0, max(1, len(run) - length + 1)))
            drawn.append(run[start : start + length])
        return drawn

    def translation(self, english: int) -> np.ndarray:
        """The token ids of the English text, or of one of its translations."""
        own = self.by_english[self.english_starts[english] : self.english_starts[english + 1]]
        chosen = int(self.random.integers(0, len(own) + 1))
        if chosen == len(own):
            return self.corpus.english[english]
        return self.corpus.others[own[chosen]]

    def questions(self, count: int) -> tuple[list[np.ndarray], list[np.ndarray], np.ndarray]:
        """Questions of one language, passages, and which passage answers which question.

        Half of the time they are neighbours, which are often of one article: hard to tell apart.
        """
        name = self.sets[self.random.choice(len(self.sets), p=self.set_chance)]
        questions, passages, owner = self.corpus.asked[name]
        if self.random.random() < 0.5:
            rows = self.random.permutation(len(owner))[:count]
        else:
            start = int(self.random.integers(0, max(1, len(owner) - count)))
            rows = np.arange(start, min(start + count, len(owner)))
        found, right = np.unique(owner[rows], return_inverse=True)
        asked = [questions[row] for row in rows]
        return asked, [passages[row][:320] for row in found], right
