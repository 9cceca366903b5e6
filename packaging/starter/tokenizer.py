"""Trains the tokenizer: a SentencePiece Unigram with XLM-R's special ids, saved for `tokenizers`.

The trainer of `sentencepiece` is used because the one in `tokenizers` takes many times as long on
text without spaces. Languages are drawn by the square root of their size, so that the small ones
get words of their own.
"""

from __future__ import annotations

import argparse
import random
from collections import defaultdict
from pathlib import Path

import sentencepiece
from texts import SPECIAL, entries, normalise, questions
from tokenizers import Tokenizer, decoders, normalizers, pre_tokenizers, processors
from tokenizers.models import Unigram


def sample(data: Path, characters: int, seed: int) -> list[str]:
    """Texts of all languages, `characters` of them in all."""
    texts: dict[str, list[str]] = defaultdict(list)
    for name in ("sentences", "words"):
        for _source, english, others in entries(data, name):
            texts["en"].append(english)
            for language, text in others:
                texts[language].append(text)
    for language, passages in questions(data).items():
        for passage, asked in passages:
            texts[language] += [passage, *asked]
    shares = {language: sum(map(len, own)) ** 0.5 for language, own in texts.items()}
    total = sum(shares.values())
    chance = random.Random(seed)
    drawn: list[str] = []
    for language, own in sorted(texts.items()):
        chance.shuffle(own)
        left = characters * shares[language] / total
        for text in own:
            if left <= 0:
                break
            drawn.append(normalise(text))
            left -= len(text)
    chance.shuffle(drawn)
    return drawn


def train(texts: list[str], size: int, work: Path, threads: int) -> list[tuple[str, float]]:
    """The pieces with their log probabilities, without special ones."""
    prefix = work / "pieces"
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(texts),
        model_prefix=str(prefix),
        model_type="unigram",
        vocab_size=size,
        character_coverage=0.9998,
        normalization_rule_name="identity",
        max_sentence_length=8000,
        num_threads=threads,
        train_extremely_large_corpus=False,
        minloglevel=1,
    )
    trained = sentencepiece.SentencePieceProcessor(model_file=f"{prefix}.model")
    return [
        (trained.id_to_piece(piece), trained.get_score(piece))
        for piece in range(trained.get_piece_size())
        if not (trained.is_control(piece) or trained.is_unknown(piece))
    ]


def assemble(pieces: list[tuple[str, float]]) -> Tokenizer:
    special = [(name, 0.0) for name in SPECIAL]
    rounded = [(piece, round(score, 3)) for piece, score in pieces]
    tokenizer = Tokenizer(Unigram(special + rounded, unk_id=SPECIAL.index("<unk>")))
    tokenizer.normalizer = normalizers.Sequence([normalizers.NFKC(), normalizers.Lowercase()])
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([pre_tokenizers.WhitespaceSplit(), pre_tokenizers.Metaspace()])
    tokenizer.decoder = decoders.Metaspace()
    tokenizer.add_special_tokens(list(SPECIAL))
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>", pair="<s> $A </s> </s> $B </s>", special_tokens=[("<s>", 0), ("</s>", 2)]
    )
    return tokenizer


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--work", type=Path, default=Path("build/starter"))
    options.add_argument("--size", type=int, default=240_000)
    options.add_argument("--characters", type=int, default=80_000_000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--threads", type=int, default=2)
    chosen = options.parse_args()
    texts = sample(chosen.work / "data", chosen.characters, chosen.seed)
    print(f"{len(texts):,} texts", flush=True)
    tokenizer = assemble(train(texts, chosen.size - len(SPECIAL), chosen.work, chosen.threads))
    tokenizer.save(str(chosen.work / "tokenizer.json"), pretty=False)
    size = (chosen.work / "tokenizer.json").stat().st_size
    print(f"{tokenizer.get_vocab_size():,} pieces, {size / 1e6:.1f} MB", flush=True)


if __name__ == "__main__":
    main()
