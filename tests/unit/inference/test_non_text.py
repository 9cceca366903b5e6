"""What is in no language is told from what is, by the pieces it falls into."""

from __future__ import annotations

import base64
import random
import string
import time
import uuid

import pytest
from reference_models import M3, loaded

from app.inference.embedder import OnnxEmbedder
from app.inference.non_text import is_non_text

SOURCE = random.Random(1)
DATA = SOURCE.randbytes(600)
NON_TEXTS = {
    "base64": base64.b64encode(DATA).decode(),
    "base64 in lines": base64.encodebytes(DATA).decode(),
    "hex": DATA.hex(),
    "hex dump": "\n".join(f"{n:08x}  {DATA[n : n + 16].hex(' ')}" for n in range(0, 480, 16)),
    "keys": " ".join(str(uuid.UUID(int=SOURCE.getrandbits(128))) for _ in range(12)),
    "letters": " ".join("".join(SOURCE.choices(string.ascii_lowercase, k=6)) for _ in range(60)),
}
TEXTS = {
    "English": "The tenant pays for small repairs up to eighty euros each, at most three in a year.",
    "German": "Der Teig muss zugedeckt an einem warmen Ort eine Stunde gehen, bis er doppelt so groß geworden ist.",
    "Finnish": "Vuokralainen maksaa pienet korjaukset itse, mutta suuremmista vastaa aina talon omistaja kokonaan.",
    "Hebrew": "השוכר משלם על תיקונים קטנים, ובעל הבית משלם על כל השאר, כפי שנקבע בחוזה שנחתם בין שני הצדדים.",
    "Arabic": "يدفع المستأجر ثمن الإصلاحات الصغيرة، ويدفع المالك ثمن كل ما سواها، كما في العقد الموقع بين الطرفين.",
    "Russian": "Наниматель платит за мелкий ремонт, а хозяин дома за всё остальное, как записано в договоре.",
    "Vietnamese": "Người thuê nhà trả tiền cho các sửa chữa nhỏ, còn chủ nhà trả cho tất cả những việc khác.",
    "Vietnamese in capitals": "NGƯỜI THUÊ NHÀ TRẢ TIỀN CHO CÁC SỬA CHỮA NHỎ, CÒN CHỦ NHÀ TRẢ TẤT CẢ NHỮNG VIỆC KHÁC.",
    "Greek in capitals": "Ο ΕΝΟΙΚΙΑΣΤΗΣ ΠΛΗΡΩΝΕΙ ΤΙΣ ΜΙΚΡΕΣ ΕΠΙΣΚΕΥΕΣ ΚΑΙ Ο ΙΔΙΟΚΤΗΤΗΣ ΟΛΕΣ ΤΙΣ ΑΛΛΕΣ ΤΟΥ ΣΠΙΤΙΟΥ.",
    "Ancient Greek": "Ἐν ἀρχῇ ἦν ὁ λόγος, καὶ ὁ λόγος ἦν πρὸς τὸν θεόν, καὶ θεὸς ἦν ὁ λόγος. οὗτος ἦν ἐν ἀρχῇ.",
    "Hebrew with vowels": "בְּרֵאשִׁית בָּרָא אֱלֹהִים אֵת הַשָּׁמַיִם וְאֵת הָאָרֶץ וְהָאָרֶץ הָיְתָה תֹהוּ וָבֹהוּ וְחֹשֶׁךְ עַל פְּנֵי תְהוֹם",
    "Central Kurdish": "هەموو مرۆڤەکان بە ئازادی و یەکسانی لە کەرامەت و مافدا لەدایک دەبن و خاوەنی ژیری و ویژدانن.",
    "Yoruba": "Gbogbo ènìyàn ni a bí ní òmìnira; iyì àti ẹ̀tọ́ kọ̀ọ̀kan sì dọ́gba. Wọ́n ní ẹ̀bùn ti làákàyè àti ti ẹ̀rí-ọkàn.",
    "pinyin": "wǒmen yīnggāi bǎohù huánjìng, bùyào làngfèi shuǐ, měi gèrén dōu yǒu zérèn, zhè shì gòngtóng de jiāyuán",
    "Chinese": "承租人负担小额修理费用，其余部分由房东承担，双方在合同中已经约定，每年不得超过三次。" * 2,
    "Thai": "ผู้เช่าจ่ายค่าซ่อมเล็กน้อย ส่วนเจ้าของบ้านจ่ายค่าซ่อมอื่นทั้งหมดตามที่ตกลงกันไว้ในสัญญาเช่าระหว่างสองฝ่าย" * 2,
    "code": "def is_current(applied):\n    return {step.__name__ for step in MIGRATIONS} <= applied  # all were done",
    "a table": "Crop Variety Sow Plant out Harvest\n1 Broad beans 11 03 2025 15 04 2025 20 07 2025 3.5 kg\n" * 3,
    "numbers": " ".join(str(SOURCE.randint(0, 10**9)) for _ in range(60)),
    "a name": "IBAN DE89 3704 0044 0532 0130 00, BIC COBADEFFXXX",
    "nothing": "",
}


def judged(embedder: OnnxEmbedder, text: str) -> bool:
    return next(embedder.embed([text])).non_text


@pytest.mark.parametrize("name", NON_TEXTS)
def test_what_is_in_no_language(embedder: OnnxEmbedder, name: str) -> None:
    assert judged(embedder, NON_TEXTS[name])


@pytest.mark.parametrize("name", TEXTS)
def test_what_is_in_one(embedder: OnnxEmbedder, name: str) -> None:
    assert not judged(embedder, TEXTS[name])


def test_by_another_vocabulary_nothing_is_judged() -> None:
    """A small one, or one of bytes, has few characters to a piece in every language."""
    assert not any(each.non_text for each in loaded(M3).embed([*TEXTS.values(), *NON_TEXTS.values()]))


def test_a_key_within_a_letter_is_a_letter(embedder: OnnxEmbedder) -> None:
    assert not judged(embedder, f"{TEXTS['English']} The key is {DATA[:40].hex()}. {TEXTS['English']}")


@pytest.mark.parametrize("unit", ["1", "a", "/", "é", "\u0301", "a1 ", "-a", "界", " "])
def test_its_time_grows_with_the_text(unit: str) -> None:
    def seconds(length: int) -> float:
        text = (unit * length)[:length]
        pieces = [(place, place + 1) for place in range(length)]
        best = float("inf")
        for _ in range(3):
            started = time.thread_time()
            is_non_text(text, pieces)
            best = min(best, time.thread_time() - started)
        return best

    assert seconds(80_000) < 40 * seconds(10_000) + 0.01
