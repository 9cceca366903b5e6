import pytest

from app.extraction.pdf.page_legibility import is_garbled, is_no_text, is_right_to_left, legibility


@pytest.mark.parametrize(
    "text",
    ["Grüße aus Łódź", "Москва и Omsk", "日本語の本文です", "ภาษาไทย", "x² = 4 · \u03c0", "שלום עולם", "नमस्ते दुनिया"],
)
def test_what_people_write_reads_well(text: str) -> None:
    assert legibility(text) == 1.0


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n",
        "\x13\x14 \ue357체(1A7)\ue342킹",
        "ɹɹং Θͨ͘͠ͱ͍;ݱ\u09c5\u0378၊ఆ",  # codes that were taken for characters: some are of nobody
        "MMuunniicciippaalliittéé de Saint-Sauveur",
        "A map\nC\na\nr\nt\ne\n25",
        "pаypаl bаnk",  # the vowels are Cyrillic: a font that mixes
    ],
)
def test_what_no_one_writes_reads_badly(text: str) -> None:
    assert legibility(text) < 0.98


def test_one_word_from_right_to_left_is_enough() -> None:
    assert is_right_to_left("Page 7 שלום") and not is_right_to_left("Page 7")


ENGLISH = (
    "The harbour office was opened again in spring, and every captain who wanted to leave before summer had to write "
    "down where his ship would sail, how many sailors were aboard and which goods lay below deck."
)
NAMES = (
    "Kpatcha Tchalla, Essowè Bodjona, Abalo Kadanga, Tchilalo Pissang, Mazamesso Lemou, Hodabalo Awaté, Koffi Panou, "
    "Yawovi Agboyibo, Komlan Mally, Djobo Boukari, Ouro Sama Moukaïla, Barry Moussa Barqué, Gilbert Houngbo, Ama Togbe"
)


def _moved(text: str, by: int) -> str:
    """Each letter that many further, as a map that begins at the wrong place has it."""
    return "".join(chr(ord(each) + by) if each.isalpha() else each for each in text)


@pytest.mark.parametrize(
    "text",
    [
        ENGLISH,
        NAMES,
        "flowChartMagneticDisk bentConnectorRight actionButtonHome wedgeRectCallout leftRightArrow " * 8,
        "\uf0b7 one\n\uf0b7 two\n\uf0b7 three\n\uf0b7 four",  # as Word writes the dots of a list
        "블록체인과 초연결 네트워킹, 스마트 데이터 서비스와 핵심 컴퓨팅 보안 기술을 함께 살펴본다",
        "７．２ ＧＨＱ報告書は９３ページあり翻訳中。",
        "བོད་ཡིག་གི་ཡི་གེ་འདི་དག་ཚིག་མཛོད་ནང་མེད།",  # a script that is not in the vocabulary
        "Page 12",
    ],
)
def test_what_is_seen_is_no_garble(text: str) -> None:
    assert not is_garbled(text)


@pytest.mark.parametrize(
    "text",
    [
        _moved(ENGLISH, 1),
        _moved(ENGLISH, 3),
        _moved(ENGLISH.lower(), 0x3D0),  # into Cyrillic
        _moved(
            "Все люди рождаются свободными и равными в своём достоинстве и правах. Они наделены разумом и совестью "
            "и должны поступать в отношении друг друга в духе братства, потому что ничего лучшего никто не придумал",
            2,
        ),
        _moved("블록체인과 초연결 네트워킹, 스마트 데이터 서비스와 핵심 컴퓨팅 보안 기술을 함께 살펴본다", 29),
        _moved("人人生而自由，在尊严和权利上一律平等。他们赋有理性和良心", 1),
        "블록체인에컪픦 팢\ue406\ue422\ue19e 솒빪 방지 짝 쭖쩣 먾래 헏\x10방지 기술",
        "".join(f"{each}\x03" for each in ENGLISH.split()),
    ],
)
def test_letters_that_are_not_those_that_are_seen(text: str) -> None:
    assert is_garbled(text)


def test_characters_that_are_none_are_no_text() -> None:
    assert is_no_text("") and is_no_text(" \n") and is_no_text("\ue054\ue068\ue065\ue020\ue068 a")
    assert not is_no_text("\uf0b7 one\n\uf0b7 two")


THAI = "มนุษย์ทั้งปวงเกิดมามีอิสระและเสมอภาคกันในเกียรติศักดิ์และสิทธิ ต่างมีเหตุผลและมโนธรรม และควรปฏิบัติต่อกันด้วยเจตนารมณ์แห่งภราดรภาพ"


def test_of_scripts_without_blanks_what_stands_beside_each_other_tells() -> None:
    assert not is_garbled(THAI)
    assert is_garbled("ผลเศบรบฬาธณิธิเณีสุาษินเฑรซอธุทษ์ธิงษาธณผศฬตธฌรฎณีสุฮษธินฑซโธุษณ์ฬฏิธงฉษาฌธฆณ")


def test_words_whose_last_letter_stands_alone_read_badly() -> None:
    line = "The Metropolis Tower has a north door and a garden with old trees of many kinds "
    cut = " ".join(f"{word[:-1]} {word[-1]}" if len(word) > 2 else word for word in line.split())
    assert legibility(line * 3) == 1.0
    assert legibility(f"{cut} " * 3) < 0.6
    assert legibility("y = a x + b") == 1.0  # there are too few words to tell
