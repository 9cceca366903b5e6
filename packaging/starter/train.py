"""Trains the starter, for as many minutes as each stage is given.

1. Token vectors alone (`--static-minutes`): texts as weighted bags of tokens, a hundred thousand
   tokens a second. Translations are drawn to the teacher's vector of their English side and told
   from the other texts of the batch; passages are found by one of their sentences, and by their
   questions.
2. Layers of attention over them (`--layers`, `--layer-minutes`; by default only where there is a
   GPU): the same, and the three heads together on questions and passages, as the product scores
   them. On two processor cores the time is better spent on the first stage (RESULTS.md).

The state is saved every few minutes under `--work`; a run that was stopped goes on from there.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import math
import time
from collections.abc import Callable
from pathlib import Path

import dev
import numpy as np
import torch
from corpus import Corpus, load
from model import PAD, Shape, Starter
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional

TEMPERATURE = 0.05
DROP = 0.1  # share of the tokens that a text loses in training
DEVICE = torch.device("cuda" if torch.cuda.is_available() else "cpu")
SAVE_EVERY = 240.0  # seconds
CYCLES = 2  # of the first stage


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

    def questions(self, count: int) -> tuple[list[np.ndarray], list[np.ndarray], Tensor]:
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
        return asked, [passages[row][:320] for row in found], torch.from_numpy(right).to(DEVICE)


def bags(model: Starter, *groups: list[np.ndarray]) -> tuple[Tensor, ...]:
    """Dense vectors of several lists of texts, looked up at once: each look-up costs a table-sized gradient."""
    texts = [text for group in groups for text in group]
    starts = np.concatenate([[0], np.cumsum([len(text) for text in texts])[:-1]])
    tokens = torch.from_numpy(np.concatenate(texts).astype(np.int64)).to(DEVICE)
    vectors = model.bags(tokens, torch.from_numpy(starts).to(DEVICE), DROP)
    return vectors.split([len(group) for group in groups])


Chunk = tuple[np.ndarray, Tensor, Tensor, Tensor]  # rows, ids, states, weights


class LayerRunner:
    """Runs the layers in bfloat16 while the optimizer keeps float32 masters of them."""

    def __init__(self, model: Starter) -> None:
        self.model = model
        self.masters = [p.detach().clone().requires_grad_(True) for p in model.layers.parameters()]
        model.layers.to(torch.bfloat16)

    def take_gradients(self) -> None:
        for master, used in zip(self.masters, self.model.layers.parameters(), strict=True):
            master.grad = None if used.grad is None else used.grad.float()
            used.grad = None

    def put_weights(self) -> None:
        with torch.no_grad():
            for master, used in zip(self.masters, self.model.layers.parameters(), strict=True):
                used.copy_(master)

    def finish(self) -> None:
        """The model has the masters in it."""
        self.model.layers.float()
        self.put_weights()

    def chunks(self, texts: list[np.ndarray], budget: int = 8000) -> list[Chunk]:
        """Texts of like length run together, some `budget` tokens at a time."""
        lengths = np.array([len(text) for text in texts])
        order = np.argsort(lengths, kind="stable")
        parts: list[tuple[np.ndarray, np.ndarray]] = []
        start = 0
        while start < len(order):
            stop = start + 1
            while stop < len(order) and lengths[order[stop]] * (stop + 1 - start) <= budget:
                stop += 1
            rows = order[start:stop]
            ids = np.full((len(rows), max(1, lengths[rows[-1]])), PAD, np.int64)
            for line, row in enumerate(rows):
                ids[line, : lengths[row]] = texts[row]
            parts.append((rows, ids))
            start = stop
        # Looked up once for all: each look-up has a gradient of the size of the whole table.
        every = torch.from_numpy(np.concatenate([ids.ravel() for _rows, ids in parts])).to(DEVICE)
        vectors, known = self.model.look_up(every)
        result: list[Chunk] = []
        begin = 0
        for rows, shape in ((rows, ids.shape) for rows, ids in parts):
            here = slice(begin, begin + shape[0] * shape[1])
            moved = every[here].view(shape)
            states, weights = self.model.states(vectors[here].view(*shape, -1), known[here].view(shape), moved != PAD)
            result.append((rows, moved, states, weights))
            begin = here.stop
        return result

    @staticmethod
    def pooled(chunks: list[Chunk]) -> Tensor:
        """Dense vectors in the order of the texts."""
        rows = np.concatenate([chunk[0] for chunk in chunks])
        back = np.empty(len(rows), np.int64)
        back[rows] = np.arange(len(rows))
        means = [
            functional.normalize((states * weights[..., None]).sum(1), dim=-1)
            for _rows, _ids, states, weights in chunks
        ]
        return torch.cat(means)[torch.from_numpy(back).to(DEVICE)]

    def dense(self, texts: list[np.ndarray]) -> Tensor:
        return self.pooled(self.chunks(texts))


def three_heads(questions: list[Chunk], passages: list[Chunk]) -> tuple[Tensor, Tensor, Tensor]:
    """Scores [questions, passages] of the dense, sparse and multi-vector heads.

    The multi-vector score is the mean over the question's tokens, by their weights, of the best
    cosine among the passage's: how the product reorders.
    """
    asked = sum(len(chunk[0]) for chunk in questions)
    read = sum(len(chunk[0]) for chunk in passages)
    sparse = torch.zeros(asked, read, device=DEVICE)
    multi = torch.zeros(asked, read, device=DEVICE)
    for q_rows, q_ids, q_states, q_weights in questions:
        q_shares = q_weights / q_weights.sum(1, keepdim=True).clamp(min=1e-6)
        q_vectors = functional.normalize(q_states, dim=-1)
        q_index = torch.from_numpy(q_rows).to(DEVICE)
        for p_rows, p_ids, p_states, p_weights in passages:
            p_index = torch.from_numpy(p_rows).to(DEVICE)
            p_vectors = functional.normalize(p_states, dim=-1)
            cosine = torch.einsum("qid,pjd->qpij", q_vectors.bfloat16(), p_vectors.bfloat16()).float()
            cosine = cosine.masked_fill((p_weights == 0)[None, :, None, :], -1.0)
            part = (cosine.amax(-1) * q_shares[:, None]).sum(-1)
            multi = multi.index_put((q_index[:, None], p_index[None]), part)
            same = q_ids[:, None, :, None] == p_ids[None, :, None, :]
            met = (same * p_weights[None, :, None, :]).amax(-1)
            lexical = (met * q_shares[:, None]).sum(-1)
            sparse = sparse.index_put((q_index[:, None], p_index[None]), lexical)
    return LayerRunner.pooled(questions) @ LayerRunner.pooled(passages).T, sparse, multi


class Trainer:
    def __init__(self, work: Path, shape: Shape, seed: int) -> None:
        self.work = work
        torch.manual_seed(seed)
        self.corpus = load(work)
        self.batches = Batches(self.corpus, seed)
        self.teacher = torch.from_numpy(np.load(work / "teacher.npy"))
        self.model = Starter(shape).to(DEVICE)
        self.tokenizer = Tokenizer.from_file(str(work / "tokenizer.json"))

    def target(self, rows: np.ndarray) -> Tensor:
        return self.teacher[torch.from_numpy(rows.astype(np.int64))].to(DEVICE).float()

    def mean_target(self, passages: list[np.ndarray]) -> Tensor:
        rows = np.concatenate([passage[:, 0] for passage in passages])
        owner = np.repeat(np.arange(len(passages)), [len(passage) for passage in passages])
        sums = torch.zeros(len(passages), self.teacher.shape[1], device=DEVICE)
        return functional.normalize(sums.index_add_(0, torch.from_numpy(owner).to(DEVICE), self.target(rows)), dim=-1)

    def thin(self, text: np.ndarray) -> np.ndarray:
        """The text without some of its tokens, so that none is relied on alone."""
        kept = text[self.batches.random.random(len(text)) >= DROP]
        return kept if len(kept) else text

    # --- stage 1 -------------------------------------------------------------------------

    def static_step(self, count: int) -> Tensor:
        kind = self.batches.random.random()
        if kind < 0.8:
            english, other = self.batches.pairs(count, words=0.3)
            distinct, which = np.unique(english, return_inverse=True)
            target, right = self.target(distinct), torch.from_numpy(which).to(DEVICE)
            mine, theirs = bags(
                self.model,
                [self.corpus.others[row] for row in other],
                [self.corpus.english[row] for row in distinct],
            )
            return (
                functional.cross_entropy(mine @ target.T / TEMPERATURE, right)
                + functional.cross_entropy(mine @ theirs.T / TEMPERATURE, right)
                + (1 - (mine * target[right]).sum(1)).mean()
                + (1 - (theirs * target).sum(1)).mean()
            )
        if kind < 0.9:
            drawn = self.batches.passages(count // 2)
            texts = [np.concatenate([self.corpus.others[r] for r in p[:, 1]])[:300] for p in drawn]
            asked = np.array([self.batches.random.choice(passage[:, 0]) for passage in drawn])
            (read,) = bags(self.model, texts)
            scores = self.target(asked) @ read.T / TEMPERATURE
            near = (1 - (read * self.mean_target(drawn)).sum(1)).mean()
            return functional.cross_entropy(scores, torch.arange(len(drawn), device=DEVICE)) + near
        questions, passages, right = self.batches.questions(count // 2)
        asked_vectors, read_vectors = bags(self.model, questions, passages)
        return functional.cross_entropy(asked_vectors @ read_vectors.T / TEMPERATURE, right)

    # --- stage 2 -------------------------------------------------------------------------

    def layer_step(self, runner: LayerRunner, count: int) -> Tensor:
        kind = self.batches.random.random()
        if kind < 0.8:
            english, other = self.batches.pairs(count, words=0.15)
            distinct, which = np.unique(english, return_inverse=True)
            some = self.batches.random.choice(len(distinct), len(distinct) // 5, replace=False)
            texts = [self.corpus.others[row] for row in other]
            texts += [self.corpus.english[distinct[row]] for row in some]
            texts = [self.thin(text) for text in texts]
            target = self.target(distinct)
            right = torch.from_numpy(np.concatenate([which, some])).to(DEVICE)
            mine = runner.dense(texts)
            return (
                functional.cross_entropy(mine @ target.T / TEMPERATURE, right)
                + (1 - (mine * target[right]).sum(1)).mean()
            )
        if kind < 0.9:
            drawn = self.batches.passages(count // 8)
            rows = [self.batches.random.choice(passage[:, 0]) for passage in drawn]
            asked = [self.batches.translation(int(row)) for row in rows]
            texts = [np.concatenate([self.corpus.others[r] for r in p[:, 1]])[:300] for p in drawn]
            questions, passages = runner.dense(asked + texts).split(len(drawn))
            return (
                functional.cross_entropy(questions @ passages.T / TEMPERATURE, torch.arange(len(drawn), device=DEVICE))
                + (1 - (questions * self.target(np.array(rows))).sum(1)).mean()
                + (1 - (passages * self.mean_target(drawn)).sum(1)).mean()
            )
        asked, texts, right = self.batches.questions(count // 16)
        dense, sparse, multi = three_heads(runner.chunks(asked), runner.chunks(texts))
        return (
            functional.cross_entropy(dense / TEMPERATURE, right)
            + 0.5 * functional.cross_entropy(multi / TEMPERATURE, right)
            + 0.5 * functional.cross_entropy((dense + multi) / TEMPERATURE, right)
            + 0.3 * functional.cross_entropy(sparse / 0.3, right)
        )

    # --- both ----------------------------------------------------------------------------

    def resume(self, name: str) -> tuple[float, int]:
        """Takes up what a stopped run of this stage left; the seconds and steps that it had done."""
        state = self.work / f"{name}.state.pt"
        if not state.exists():
            return 0.0, 0
        saved = torch.load(state, map_location=DEVICE, weights_only=True)
        self.model.load_state_dict(saved["model"])
        return saved["spent"], saved["done"]

    def train(
        self,
        name: str,
        minutes: float,
        begun: tuple[float, int],
        step: Callable[[], Tensor],
        apply: Callable[[float], None],
    ) -> None:
        """Steps until the time is over; `apply` takes the share of the time that has passed."""
        (spent, done), mean = begun, math.nan
        state = self.work / f"{name}.state.pt"
        last, saved_at = time.monotonic(), spent
        while spent < minutes * 60:
            loss = step()
            loss.backward()
            apply(min(1.0, spent / (minutes * 60)))
            mean = loss.item() if math.isnan(mean) else 0.98 * mean + 0.02 * loss.item()
            now = time.monotonic()
            spent, last, done = spent + now - last, now, done + 1
            if done % 100 == 0:
                print(f"{name} {done} steps {spent:.0f} s loss {mean:.3f}", flush=True)
            if spent - saved_at > SAVE_EVERY:
                content = {"model": self.model.state_dict(), "spent": spent, "done": done}
                torch.save(content, state.with_suffix(".new"))
                state.with_suffix(".new").replace(state)
                saved_at = spent

    def take_tokens(self, file: Path) -> None:
        """Begins with the token vectors of an earlier first stage."""
        self.model.load_state_dict(torch.load(file, map_location=DEVICE, weights_only=True))

    def add_layers(self, layers: int, inner: int) -> None:
        """Layers that change nothing yet, over the token vectors as they are."""
        tokens = self.model.state_dict()
        shape = dataclasses.replace(self.model.shape, layers=layers, inner=inner)
        self.model = Starter(shape).to(DEVICE)
        self.model.load_state_dict(tokens, strict=False)

    def finish(self) -> None:
        """Writes what export.py reads."""
        self.save("trained")
        for cycle in self.work.glob("static-*.pt"):
            cycle.unlink()
        (self.work / "shape.json").write_text(json.dumps(dataclasses.asdict(self.model.shape)))

    def save(self, name: str) -> None:
        torch.save(self.model.state_dict(), self.work / f"{name}.pt")
        (self.work / f"{name}.state.pt").unlink(missing_ok=True)

    def static(self, minutes: float, rate: float, count: int) -> None:
        """Cycles in which the rate falls from its height to nothing; the mean of their ends is better than the last."""
        assert not len(self.model.layers)
        parameters = [self.model.tokens.weight, self.model.weights.weight]
        ends = []
        for name in (f"static-{cycle}" for cycle in range(CYCLES)):
            begun = self.resume(name)
            adam = torch.optim.Adam(parameters, lr=rate, betas=(0.9, 0.98), fused=True)

            def apply(passed: float, adam: torch.optim.Adam = adam) -> None:
                for group in adam.param_groups:
                    group["lr"] = rate * (1 - passed)
                adam.step()
                adam.zero_grad()

            if not (self.work / f"{name}.pt").exists():
                self.train(name, minutes / CYCLES, begun, lambda: self.static_step(count), apply)
                self.save(name)
            self.take_tokens(self.work / f"{name}.pt")
            ends.append({key: value.clone() for key, value in self.model.state_dict().items()})
        mean = {key: torch.stack([end[key] for end in ends]).mean(0) for key in ends[0]}
        self.model.load_state_dict(mean)
        self.save("static")

    def with_layers(self, minutes: float, rate: float, token_rate: float, count: int) -> None:
        begun = self.resume("layers")
        if not begun[1]:
            self.model.rescale()
        runner = LayerRunner(self.model)
        tokens = [self.model.tokens.weight, self.model.weights.weight]
        layers = [*runner.masters, self.model.weigh.weight, self.model.weigh.bias]
        groups = [{"params": layers, "first": rate}, {"params": tokens, "first": token_rate}]
        adam = torch.optim.Adam(groups, betas=(0.9, 0.98), fused=True)
        steps = 0

        def apply(passed: float) -> None:
            nonlocal steps
            steps += 1
            runner.take_gradients()
            torch.nn.utils.clip_grad_norm_(layers, 1.0)
            for group in adam.param_groups:
                group["lr"] = group["first"] * (1 - passed) * min(1.0, steps / 100)
            adam.step()
            adam.zero_grad()
            runner.put_weights()

        self.train("layers", minutes, begun, lambda: self.layer_step(runner, count), apply)
        runner.finish()
        self.save("layers")

    @torch.no_grad()
    def encode(self, texts: list[str]) -> np.ndarray:
        runner = LayerRunner(self.model)
        parts = []
        for start in range(0, len(texts), 1000):
            found = self.tokenizer.encode_batch(texts[start : start + 1000], add_special_tokens=False)
            ids = [np.asarray(encoding.ids[:510] or [3], np.int64) for encoding in found]
            parts.append(runner.dense(ids).float().cpu().numpy())
        return np.concatenate(parts)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--work", type=Path, default=Path("build/starter"))
    options.add_argument("--shared", type=Path, help="measure on its development halves")
    gpu = torch.cuda.is_available()
    options.add_argument("--static-minutes", type=float, default=10 if gpu else 24)
    options.add_argument("--layer-minutes", type=float, default=60)
    options.add_argument("--layers", type=int, default=2 if gpu else 0)
    options.add_argument("--inner", type=int, default=512)
    options.add_argument("--static-rate", type=float, default=0.03)
    options.add_argument("--layer-rate", type=float, default=0.001)
    options.add_argument("--token-rate", type=float, default=0.004)
    options.add_argument("--batch", type=int, default=1536)
    options.add_argument("--layer-batch", type=int, default=1024)
    options.add_argument("--from-static", type=Path, help="skip the first stage, with these vectors")
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    size = Tokenizer.from_file(str(chosen.work / "tokenizer.json")).get_vocab_size()
    trainer = Trainer(chosen.work, Shape(size, layers=0), chosen.seed)
    if chosen.from_static:
        trainer.take_tokens(chosen.from_static)
    else:
        trainer.static(chosen.static_minutes, chosen.static_rate, chosen.batch)
    if chosen.layers:
        trainer.add_layers(chosen.layers, chosen.inner)
        trainer.with_layers(chosen.layer_minutes, chosen.layer_rate, chosen.token_rate, chosen.layer_batch)
    trainer.finish()
    if chosen.shared:
        found = dev.measure(chosen.shared, trainer.encode)
        print(dev.short(found))
        (chosen.work / "dev.json").write_text(json.dumps(found, indent=1))


if __name__ == "__main__":
    main()
