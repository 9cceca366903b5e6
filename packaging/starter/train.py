"""Trains the starter, for as many minutes as each stage is given.

1. Token vectors alone (`--static-minutes`): texts as weighted bags of tokens, a hundred thousand
   tokens a second. Translations are drawn to the teacher's vector of their English side and told
   from the other texts of the batch; passages are found by one of their sentences, and by their
   questions.
2. Layers of attention over them (`--layers`, `--layer-minutes`; by default only where there is a
   GPU): the same, and the three heads together on questions and passages, as the product scores
   them. On two processor cores the time is better spent on the first stage (RESULTS.md).

The weights are saved every few minutes under `--work`; a run that was stopped goes on from there, with other
draws and an optimizer that begins anew.
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
from batches import Batches
from composition import Composition, composed
from corpus import load
from layers import LayerRunner, three_heads
from model import DEVICE, Shape, Starter, bag
from row_adam import RowAdam
from texts import SPECIAL
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional

TEMPERATURE = 0.05
DROP = 0.1  # share of the tokens that a text loses in training
SAVE_EVERY = 240.0  # seconds
CYCLES = 2  # of the first stage
# Texts differ most in a few directions, which say what many of them share. The power of their mean squares by which
# directions are evened out in the end, and the one that token weights are raised to, chosen on the development
# halves (RESULTS.md).
EVENING = 0.15
FLATTENING = 0.9


def moved(values: np.ndarray) -> Tensor:
    return torch.from_numpy(values).to(DEVICE)


class Trainer:
    def __init__(self, work: Path, seed: int) -> None:
        self.work, self.seed = work, seed
        torch.manual_seed(seed)
        self.corpus = load(work)
        self.batches = Batches(self.corpus, seed)
        self.teacher = torch.from_numpy(np.load(work / "teacher.npy"))
        self.tokenizer = Tokenizer.from_file(str(work / "tokenizer.json"))
        ids = self.tokenizer.get_vocab()
        pieces = sorted(ids, key=ids.__getitem__)
        self.composition = Composition(pieces, special=len(SPECIAL))
        self.model = Starter(Shape(len(pieces), layers=0)).to(DEVICE)

    def bags(self, *groups: list[np.ndarray]) -> tuple[Tensor, ...]:
        """Dense vectors of several lists of texts without layers, from rows taken of the optimizer."""
        texts = [text for group in groups for text in group]
        starts = np.concatenate([[0], np.cumsum([len(text) for text in texts])[:-1]])
        tokens, places = np.unique(np.concatenate(texts), return_inverse=True)
        parts, begins, shares = self.composition.of(tokens)
        rows, parts = np.unique(parts, return_inverse=True)
        table, weights = self.optimizer.take(moved(rows))
        vectors = composed(table, moved(parts), moved(begins), moved(shares))
        own = weights[moved(parts[begins]), 0]
        return bag(vectors, own, moved(places), moved(starts), DROP).split([len(group) for group in groups])

    def target(self, rows: np.ndarray) -> Tensor:
        return self.teacher[torch.from_numpy(rows.astype(np.int64))].to(DEVICE).float()

    def mean_target(self, passages: list[np.ndarray]) -> Tensor:
        rows = np.concatenate([passage[:, 0] for passage in passages])
        owner = np.repeat(np.arange(len(passages)), [len(passage) for passage in passages])
        sums = torch.zeros(len(passages), self.teacher.shape[1], device=DEVICE)
        return functional.normalize(sums.index_add_(0, moved(owner), self.target(rows)), dim=-1)

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
            target, right = self.target(distinct), moved(which)
            mine, theirs = self.bags(
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
            (read,) = self.bags(texts)
            scores = self.target(asked) @ read.T / TEMPERATURE
            near = (1 - (read * self.mean_target(drawn)).sum(1)).mean()
            return functional.cross_entropy(scores, torch.arange(len(drawn), device=DEVICE)) + near
        questions, passages, owner = self.batches.questions(count // 2)
        right = moved(owner)
        asked_vectors, read_vectors = self.bags(questions, passages)
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
            right = moved(np.concatenate([which, some]))
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
        asked, texts, owner = self.batches.questions(count // 16)
        right = moved(owner)
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
        self.batches.random = np.random.default_rng((self.seed, saved["done"]))
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
        (self.work / "shape.json").write_text(json.dumps(dataclasses.asdict(self.model.shape)))
        self.save("trained")
        for cycle in self.work.glob("static-*.pt"):
            cycle.unlink()

    def save(self, name: str) -> None:
        whole = self.work / f"{name}.new"
        torch.save(self.model.state_dict(), whole)
        whole.replace(self.work / f"{name}.pt")
        (self.work / f"{name}.state.pt").unlink(missing_ok=True)

    def static(self, minutes: float, rate: float, count: int) -> None:
        """Cycles; the mean of their ends is better than the last, since most tokens are rare and move far each time."""
        shape = self.model.shape
        self.model = Starter(dataclasses.replace(shape, vocabulary=self.composition.rows)).to(DEVICE)
        mean: dict[str, Tensor] = {}
        for name in (f"static-{cycle}" for cycle in range(CYCLES)):
            begun = self.resume(name)
            self.optimizer = RowAdam([self.model.tokens.weight, self.model.weights.weight])
            if not (self.work / f"{name}.pt").exists():
                self.train(
                    name,
                    minutes / CYCLES,
                    begun,
                    lambda: self.static_step(count),
                    lambda passed: self.optimizer.step(rate * (1 - passed)),
                )
                self.optimizer.finish()
                self.save(name)
            self.take_tokens(self.work / f"{name}.pt")
            for key, value in self.model.state_dict().items():
                mean[key] = mean.get(key, 0) + value / CYCLES
        mean["tokens.weight"] = self.composition.fold(mean["tokens.weight"])
        mean["weights.weight"] = mean["weights.weight"][: shape.vocabulary]
        self.model = Starter(shape).to(DEVICE)
        self.model.load_state_dict(mean)
        self.save("static")

    def even_out(self, count: int = 60_000) -> None:
        """Makes the directions of `count` sentences' vectors less unlike each other, and the tokens' weights."""
        tokens, weights = self.model.tokens.weight, self.model.weights.weight
        drawn = self.corpus.sentences.draw(count, self.batches.random)
        with torch.no_grad():
            texts = [self.corpus.others[row] for row in self.corpus.sentences.other[drawn]]
            starts = np.cumsum([0, *map(len, texts[:-1])])
            vectors = bag(tokens, weights[:, 0], moved(np.concatenate(texts)), moved(starts))
            squares, directions = torch.linalg.eigh(vectors.T @ vectors / len(vectors))
            tokens.copy_(tokens @ (directions * squares.clamp(min=1e-9) ** -EVENING) @ directions.T)
            # The inverse of softplus, through which the model reads them.
            weights.copy_(functional.softplus(weights).pow(FLATTENING).clamp(min=1e-4).expm1().log())

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
    trainer = Trainer(chosen.work, chosen.seed)
    if chosen.from_static:
        trainer.take_tokens(chosen.from_static)
    else:
        trainer.static(chosen.static_minutes, chosen.static_rate, chosen.batch)
    if chosen.layers:
        trainer.add_layers(chosen.layers, chosen.inner)
        trainer.with_layers(chosen.layer_minutes, chosen.layer_rate, chosen.token_rate, chosen.layer_batch)
    else:
        trainer.even_out()
    trainer.finish()
    if chosen.shared:
        found = dev.measure(chosen.shared, trainer.encode)
        print(dev.short(found))
        (chosen.work / "dev.json").write_text(json.dumps(found, indent=1))


if __name__ == "__main__":
    main()
