"""The texts that the small tokenizers learn from, and those whose ids and vectors are kept as a reference."""

from __future__ import annotations

import email
import email.policy
import html
import json
import re
import unicodedata
import zipfile
from pathlib import Path

_SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"
_READABLE = {".md", ".txt", ".html", ".eml", ".docx", ".odt", ".pptx", ".epub"}
_MARKUP = re.compile(r"<(style|head)\b.*?</\1>|<[^>]+>", re.DOTALL)
_INSIDE = re.compile(r"word/document\.xml|content\.xml|ppt/slides/slide\d+\.xml|.*/c\d+\.xhtml")


def sample_lines() -> list[str]:
    """The lines of the sample questions and of the documents that need no parser to be read."""
    text = "\n".join(_read(path) for path in sorted((_SAMPLE / "documents").rglob("*")) if path.suffix in _READABLE)
    for question in json.loads((_SAMPLE / "questions.json").read_text(encoding="utf-8")):
        text += f"\n{question['question']}\n{question['answer']}"
    lines = (" ".join(line.split()) for line in text.splitlines())
    return [line for line in lines if line]


def _read(path: Path) -> str:
    data = path.read_bytes()
    if path.suffix == ".eml":
        body = email.message_from_bytes(data, policy=email.policy.default).get_body(("plain", "html"))
        return str(body.get_content()) if body is not None else ""
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            names = [name for name in sorted(archive.namelist()) if _INSIDE.fullmatch(name)]
            return "\n".join(_plain(archive.read(name).decode()) for name in names)
    for encoding in ("utf-8", "shift_jis", "windows-1253"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        return _plain(text) if path.suffix == ".html" else text
    raise ValueError(f"{path} is in an encoding that none of the samples had")


def _plain(markup: str) -> str:
    return html.unescape(_MARKUP.sub("\n", markup))


_TIDES = (
    "The tide rises and falls twice a day because the moon pulls the water on the near side of the earth more than "
    "the earth itself, and the earth more than the water on the far side. Twice a month, when sun and moon stand in "
    "one line, the tide is higher; between them it is lower. "
)
_MANY_SCRIPTS = (
    "Alle Menschen sind frei und gleich an Würde und Rechten geboren. "
    "Все люди рождаются свободными и равными в своём достоинстве и правах. "
    "すべての人間は、生まれながらにして自由であり、尊厳と権利とについて平等である。 "
    "人人生而自由,在尊严和权利上一律平等。 "
    "يولد جميع الناس أحرارًا متساوين في الكرامة والحقوق. "
    "सभी मनुष्यों को गौरव और अधिकारों के मामले में जन्मजात स्वतन्त्रता और समानता प्राप्त है। "
)
LONG = _TIDES * 3  # longer than the short limits
VERY_LONG = (_TIDES + _MANY_SCRIPTS) * 2  # longer than the 512 tokens of the default

TEXTS = [
    "",
    " ",
    " \n\t \r\n ",
    "What is Dragoman?",
    "The quick brown fox jumps over the lazy dog.",
    "tide tide Tide TIDE tides, tide",
    "Größe, Füße und die Straßenbahnhöfe von Überlingen",
    "L’été dernier, nous avons traversé les Cévennes à pied ; c’était très beau.",
    "¿Cuántos kilómetros caminó el peregrino el primer día?",
    "Zażółć gęślą jaźń — 50 złotych kaucji",
    "İstanbul'da ılık bir ışık, IĞDIR'da ince iğne",
    "Tiếng Việt có dấu",
    unicodedata.normalize("NFD", "Tiếng Việt có dấu"),
    "café naïve Ångström",
    unicodedata.normalize("NFD", "café naïve Ångström"),
    "Ο παππούς μου μάζευε σφουγγάρια στην Κάλυμνο.",
    "Письмо бабушки: ёлка, съезд и щука",
    "Бджоляр записав у зошит: їжа, ґанок, мед",
    "اَلْعَرَبِيَّةُ لُغَةٌ جَمِيلَةٌ، ماذا يأكل مريض السكري؟",
    "می‌خواهم انارهای باغ پدربزرگ را بچینم",
    "שָׁלוֹם עוֹלָם, מה השעה אצל סבא?",
    "पतंग कैसे बनाएँ? मानसून केरल में कब पहुँचता है?",
    "วิธีดูแลแมวหลังทำหมัน",
    "租房合同的押金是多少?两个月的租金。",
    "京都の寺で、静かに雨が降っていた。カメラを忘れた。",
    "ｶﾞｷﾞｸﾞ ﾊﾟﾋﾟﾌﾟ",
    "ＦＵＬＬ　ＷＩＤＴＨ　１２３，ａｂｃ！",
    "할머니의 김장 김치는 얼마나 매운가요?",
    unicodedata.normalize("NFD", "할머니의 김장 김치"),
    "ქართული ენა, አማርኛ, தமிழ், ᚠᚢᚦᚨᚱᚲ",
    "👩‍👩‍👧‍👦 a family 🏳️‍🌈 🇺🇦 ☕️ and 👍🏽",
    "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 ﬁne ½ ™ Ⅷ ㎏ ①②③ … x² H₂O",
    "soft\u00adhyphen zero\u200bwidth \ufeffbom word\u2060joiner",
    "bell\x07 escape\x1b delete\x7f next\x85line",
    "𐀀𐀁 \ue000 ⟁ unknown ⟁⟁ 𒀀",
    "Z̷̧̛a̸̢l̴̡g̵o̶ and é̂̃",
    "  leading,   inner  and trailing   ",
    "first line\nsecond line\r\nthird\n\n\nlast\t\ttabs",
    "no\u00a0break\u3000ideographic\u2028separator\u2009thin",
    "literal <mask> and </s> and <pad> <s> <unk> [MASK] [SEP] <bos> end",
    "▁ a lower ▁one▁ eighth block",
    "https://example.org/a?b=c&d=%20e#f  x_y = foo(bar[0]) != 3.14e-10",
    "1,234,567.89 ١٢٣٤ १२३ 〇一二 2024-02-29",
    "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz",
    "a" * 120,
    _TIDES,
    _MANY_SCRIPTS,
    LONG,
    VERY_LONG,
]
# The few whose multi-vectors are kept in full.
COLBERT_TEXTS = [0, 3, 5, 24, 39]

QUERIES = [
    "",
    "What is Dragoman?",
    "Why is there a tide twice a day?",
    "¿Cuántos kilómetros caminó el peregrino?",
    "租房合同的押金是多少?",
    LONG,
]
PAIRS = [
    ("Why is there a tide twice a day?", _TIDES),
    ("Why is there a tide twice a day?", _MANY_SCRIPTS),
    ("what is panda?", "hi"),
    (
        "what is panda?",
        "The giant panda (Ailuropoda melanoleuca), sometimes called a panda bear or simply panda, is a bear species "
        "endemic to China.",
    ),
    ("人人生而自由", "Alle Menschen sind frei und gleich an Würde und Rechten geboren."),
    ("tide", "tide tide Tide TIDE tides, tide"),
    ("", "The quick brown fox jumps over the lazy dog."),
    ("The quick brown fox", ""),
    ("", ""),
    ("  spaces  ", "line\nbreaks\n\nand <mask> </s> ⟁"),
    (LONG, "A short passage after a long question."),
    ("A short question before a long passage?", LONG),
    (LONG, LONG),
    (VERY_LONG, "A short passage after a very long question."),
    ("A short question before a very long passage?", VERY_LONG),
    (VERY_LONG, VERY_LONG),
]
