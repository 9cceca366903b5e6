"""Small tokenizers of the three families, learnt from the samples and converted as transformers converts the real ones.

Each has its slow form (sentencepiece, or BERT's own Python) and its fast form, and the two are compared.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import sentencepiece
from sample_texts import TEXTS, sample_lines
from transformers import (
    BertTokenizer,
    BertTokenizerFast,
    GemmaTokenizer,
    GemmaTokenizerFast,
    PreTrainedTokenizerBase,
    PreTrainedTokenizerFast,
    XLMRobertaTokenizer,
    XLMRobertaTokenizerFast,
)
from transformers.models.bert.tokenization_bert import BasicTokenizer

LONGEST = 512  # tokens that every model here can take


@dataclass(frozen=True)
class Tokenizers:
    slow: PreTrainedTokenizerBase
    fast: PreTrainedTokenizerFast

    def save(self, folder: Path) -> Tokenizers:
        """Into `folder`, for AutoTokenizer to find."""
        self.fast.save_pretrained(folder)
        return self

    def all_ids(self) -> dict[str, object]:
        """Of all texts, uncut: the fast tokenizer's, which FlagEmbedding uses, and the slow one's where they differ.

        They may differ where a text is not composed (NFC): of a letter with two marks after it the fast normaliser
        loses the second, and knows no Korean syllable in parts. Composed, all three are the same.
        """
        differing = {}
        for place, text in enumerate(TEXTS):
            slow, fast = _ids(self.slow, text), _ids(self.fast, text)
            if slow != fast:
                composed = unicodedata.normalize("NFC", text)
                assert composed != text, f"{text!r}: the tokenizers differ"
                assert slow == _ids(self.slow, composed) == _ids(self.fast, composed), f"{text!r}: still when composed"
                differing[str(place)] = slow
        return {"ids": [_ids(self.fast, text) for text in TEXTS], "slow_ids": differing}


def _ids(tokenizer: PreTrainedTokenizerBase, text: str) -> list[int]:
    return list(tokenizer(text, verbose=False)["input_ids"])


def xlmr_tokenizer(folder: Path) -> Tokenizers:
    """SentencePiece Unigram as XLM-R's: the model's piece i has the id i + 1, and fairseq's special ones 0 to 3."""
    file = _train(
        folder,
        model_type="unigram",
        vocab_size=1200,
        character_coverage=0.995,  # the rarest are unknown, as in the real one
        normalization_rule_name="nmt_nfkc",
        unk_id=0,
        bos_id=1,
        eos_id=2,
        pad_id=-1,
    )
    slow = XLMRobertaTokenizer(str(file), model_max_length=LONGEST)
    _check_ids_by_hand(file, slow)
    fast = XLMRobertaTokenizerFast(str(file), model_max_length=LONGEST)
    return Tokenizers(slow, fast).save(folder)


def _check_ids_by_hand(file: Path, slow: XLMRobertaTokenizer) -> None:
    """transformers' slow tokenizer against the sentencepiece library itself."""
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(file))
    for text in TEXTS:
        if any(token in text for token in slow.all_special_tokens):
            continue  # cut out by transformers, unknown to sentencepiece
        with_offset = [id_ + 1 if id_ else slow.unk_token_id for id_ in pieces.encode(text)]
        assert _ids(slow, text) == [0, *with_offset, 2], text


def gemma_tokenizer(folder: Path) -> Tokenizers:
    """SentencePiece BPE as Gemma's, and the two tokens that bge-multilingual-gemma2 adds.

    FlagEmbedding's inference adds no <eos>: it takes what the tokenizer gives. Its training sets add_eos_token, which
    is saved with the tokenizer; so the vector is that of <eos>.
    """
    file = _train(
        folder,
        model_type="bpe",
        vocab_size=900,
        character_coverage=0.98,  # the others become bytes
        normalization_rule_name="identity",
        byte_fallback=True,
        add_dummy_prefix=False,
        remove_extra_whitespaces=False,
        split_digits=True,
        allow_whitespace_only_pieces=True,
        pad_id=0,
        eos_id=1,
        bos_id=2,
        unk_id=3,
        pad_piece="<pad>",
        eos_piece="<eos>",
        bos_piece="<bos>",
        user_defined_symbols=["<mask>", "<start_of_turn>", "<end_of_turn>", "\n", "\n\n", "▁▁", "▁▁▁"],
    )
    settings = {
        "add_eos_token": True,
        "additional_special_tokens": ["<instruct>", "<query>"],
        "model_max_length": LONGEST,
    }
    slow, fast = GemmaTokenizer(str(file), **settings), GemmaTokenizerFast(str(file), **settings)
    return Tokenizers(slow, fast).save(folder)


def bert_tokenizer(folder: Path) -> Tokenizers:
    """Uncased WordPiece: the frequent letters, alone and within a word, and frequent English words and endings.

    Counted and not trained: the trainer of the tokenizers library may order equal counts anew at each run.
    """
    words = Counter(word for line in sample_lines() for word in BasicTokenizer().tokenize(line))
    letters: Counter[str] = Counter()
    endings: Counter[str] = Counter()
    for word, count in words.items():
        letters.update(dict.fromkeys(word, count))
        endings.update({f"##{word[-length:]}": count for length in (2, 3) if length < len(word) and word.isascii()})
    known = sorted(letter for letter, count in letters.items() if count >= 5)
    vocabulary = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *known]
    vocabulary += [f"##{letter}" for letter in known if letter.isalnum()]
    vocabulary += _most_frequent(words, 300) + _most_frequent(endings, 100)
    file = folder / "vocab.txt"
    file.write_text("\n".join(dict.fromkeys(vocabulary)) + "\n", encoding="utf-8")
    slow = BertTokenizer(str(file), model_max_length=LONGEST)
    return Tokenizers(slow, BertTokenizerFast(str(file), model_max_length=LONGEST)).save(folder)


def _most_frequent(counts: Counter[str], number: int) -> list[str]:
    chosen = [word for word in counts if word.isascii() and len(word) > 1]
    return sorted(chosen, key=lambda word: (-counts[word], word))[:number]


def _train(folder: Path, **settings: object) -> Path:
    """A model of the sentencepiece trainer; one thread, so that it is the same each time."""
    prefix = folder / "sentencepiece"
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(sample_lines()),
        model_prefix=str(prefix),
        num_threads=1,
        minloglevel=2,
        hard_vocab_limit=False,
        **settings,
    )
    return prefix.with_suffix(".model")
