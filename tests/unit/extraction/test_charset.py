import pytest

from app.domain.errors import DamagedDocument
from app.extraction.charset import decode, decode_declared, normal_encoding
from app.extraction.charset.euc_tw import decode_euc_tw

GERMAN = "Die Bäume im Wald sind größer geworden, sagte er über die schöne Straße. " * 3
RUSSIAN = "Быстрая коричневая лиса прыгает через ленивую собаку, и все смеются над этим. " * 3
JAPANESE = "これは日本語の文章です。吾輩は猫である。名前はまだ無い。" * 3
POLISH = "Zażółć gęślą jaźń, powiedział wójt, i poszedł śpiewać do źródła. " * 4


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (GERMAN, "utf-8"), (GERMAN, "utf-8-sig"), (GERMAN, "utf-16"), (GERMAN, "utf-16-le"), (GERMAN, "utf-16-be"),
        (GERMAN, "utf-32"), (GERMAN, "utf-32-le"), (GERMAN, "cp1252"), (RUSSIAN, "cp1251"), (RUSSIAN, "koi8-r"),
        (RUSSIAN, "utf-16"), (JAPANESE, "shift_jis"), (JAPANESE, "euc-jp"), (JAPANESE, "utf-16"), (POLISH, "cp1250"),
        (POLISH, "iso8859-2"),
    ],
)  # fmt: skip
def test_decode(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)).removeprefix("\ufeff") == text


def test_a_declaration_is_believed_over_a_guess() -> None:
    page = "<html><head><meta charset=iso-8859-7></head>αβγ</html>".encode("iso8859-7")
    assert "αβγ" in decode(page)
    assert "ж" in decode('<?xml version="1.0" encoding="koi8-r"?><a>ж</a>'.encode("koi8-r"))


def test_a_false_declaration_is_not_believed() -> None:
    assert "größer" in decode(b"<meta charset=utf-8>" + GERMAN.encode("cp1252"))


def test_a_few_bad_bytes_do_not_change_the_encoding() -> None:
    text = decode(RUSSIAN.encode() * 20 + b"\xff")
    assert text.startswith(RUSSIAN) and text.endswith("\ufffd")


@pytest.mark.parametrize(
    "data", [b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0", bytes(range(256)) * 20, b"\x01\x02\xff\x03" * 99]
)
def test_binary_data_is_refused(data: bytes) -> None:
    with pytest.raises(DamagedDocument, match=r"damaged\.binary"):
        decode(data)


def test_a_stray_zero_does_not_make_a_text_binary() -> None:
    assert decode(b"long line of text\n" * 500 + b"\0") == "long line of text\n" * 500


@pytest.mark.parametrize("name", ["utf-16", "zlib", "rot13", "base64", "no-such", "undefined", ""])
def test_encodings_that_are_no_encodings(name: str) -> None:
    assert normal_encoding(name) is None


def test_declared_charset_of_a_mail() -> None:
    assert decode_declared("日本".encode("iso2022_jp"), "iso-2022-jp") == "日本"
    assert decode_declared("größer".encode(), "iso-8859-1") == "größer"
    assert decode_declared(b"\x00\x01\xff", "x-unknown") == "\x00\x01\xff"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Réunion déplacée à mardi.", "cp1252"),
        ("Größe 38, schöne Grüße", "cp1252"),
        ("¿Cómo se dice granja?", "cp1252"),
        ("è impegnato. Accettò", "cp1252"),
        ("gå på homoklubb", "cp1252"),
        ("Das wäre schwierig. ", "mac_roman"),
        ("Wie läuft das Geschäft?", "cp850"),
        ("Myślisz, że ma kłopot", "cp1250"),
        ("Встреча в среду", "cp1251"),
        ("Встреча перенесена на среду", "koi8-r"),
        ("Καλημέρα σας", "cp1253"),
        ("Perché non è più così", "cp1252"),
        ("Toplantı ertelendi, teşekkürler", "mac_turkish"),
        ("\x1b[32m成功\x1b[0m: ファイルを保存しました。", "cp932"),
    ],
)  # fmt: skip
def test_a_few_words_are_read_as_they_were_meant(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize(
    "text",
    [
        "项目预算需要在下周一之前确认。",
        "会議は来週の月曜日に変更になりました。",
        GERMAN,
        RUSSIAN,
        "परियोजना का बजट अगले सप्ताह तक चाहिए।",
        "La casa está en la orilla del río y nadie la ve",
        "Յուրաքանչյուր մարդ ունի կյանքի իրավունք",
        "ብዙውንጊዜሁሉምይመጣሉ",
        "ບຸກຄົນໃດກໍ່ມີໜ້າທີ່",
        "การประชุมเลื่อนไปวันพฤหัสบดี",
        "ការប្រជុំត្រូវបានលើកទៅថ្ងៃច័ន្ទ",
    ],
)
@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_in_every_script(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == text
    assert decode((text + "\r\n" + text).encode(encoding)) == text + "\r\n" + text


def test_short_western_text_is_not_taken_for_chinese() -> None:
    for text in ("geen “superagent” die", "købte bogen til mig. ", "nuit d’été à la mer"):
        assert decode(text.encode("cp1252")) == text


def test_each_line_of_a_mixed_file_is_read_as_it_was_written() -> None:
    lines = [b"plain", "Zeile mit Größe".encode(), "Straße in Köln".encode("cp1252"), "Müller zahlt".encode()] * 5
    text = decode(b"\r\n".join(lines))
    assert text.count("Zeile mit Größe\r\n") == text.count("Straße in Köln\r\n") == text.count("Müller zahlt") == 5


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("会議は月曜日です".encode("iso2022_jp"), "会議は月曜日です"),
        (b'\x1b$B-!-"\x1b(B and \x1b$B-j\x1b(B', "①② and ㈱"),  # rows that vendors added
        (b"\x1b(I@0\x1b(B", "ﾀｰ"),
        (b"\x1b$B%F%9%H\nnext line", "テスト\nnext line"),  # left open at the end of its line
        ("회의는 월요일".encode("iso2022_kr"), "회의는 월요일"),
        (b"\x1b$)A\x0e=;;;\x0f.", "交换."),
        (b"\x1b[32m\x1b$B@.8y\x1b(B\x1b[0m", "\x1b[32m成功\x1b[0m"),  # in a terminal's colour
    ],
)
def test_escape_sequences(data: bytes, text: str) -> None:
    assert decode(data) == text


def test_colours_of_a_terminal_are_no_encoding() -> None:
    log = "\x1b[31merror\x1b[0m: no space left"
    assert decode(log.encode()) == log


def test_hz() -> None:
    text = "会议在下周一，请不要迟到。"
    assert decode(text.encode("hz")) == text
    for plain in ("for x in ~{a,b}~} do", "~{}~}", "regex: ~{!!!!}~} and ~{abcd~}"):
        assert decode(plain.encode()) == plain


def test_utf_7() -> None:
    text = "Größe und Straße, Café"
    assert decode(text.encode("utf-7")) == text
    assert decode_declared("Größe".encode("utf-7"), "UTF-7") == "Größe"
    for unspaced in ("การประชุมเลื่อนไปวันพฤหัสบดี", "ཚོགས་འདུ་གཟའ་ཟླ་བར་ཕྱིར་འགྱངས"):
        assert decode(unspaced.encode("utf-7")) == unspaced
    for plain in ("1 + 1 = 2, a+b+c", "key: +AbC/dEf+ghI+", "C++ and +49 30 1234", "ssh-rsa AAAA+B3Nza/C1yc2E+AAAA=="):
        assert decode(plain.encode()) == plain


def test_euc_tw() -> None:
    """By the code charts of CNS 11643; 乂 and 龘 are the first and the last of the second plane."""
    data = bytes.fromhex("c4e3c5c6e6f1d8b9 8ea2a1a1 8ea2f2c4 8ea1c4e3")
    assert decode_euc_tw(data + b" ok") == "中文資訊乂龘中 ok"
    assert decode_euc_tw(b"\xc4\xe3\xc5", strict=False) == "中\ufffd"
    with pytest.raises(UnicodeDecodeError):
        decode_euc_tw(b"\xc4")


def test_euc_tw_is_known_by_what_every_text_has() -> None:
    data = bytes.fromhex(
        "ddd5d1d2cabcd4afcefbd9cfd5a52cc5ecd4afc7e3ddd5e6d3c6edd2a4a1a4c9a3c4bec6abc5e8cbf4d2e0c4cbd5a5cefbc4d6"
        "c9a22cc4e2d1d2d2b3c4a7c8dcc4d72cd1d2d2b3c4a7d9cfd5a5cccfc4a9c6e1a1a4"
    )
    assert decode(data).startswith("這是我們的國家,他們在這")


def test_a_few_zeros_in_a_short_text() -> None:
    assert decode(b"first name\0second name\0third name\0") == "first name second name third name"
    assert decode(b"the kingfisher\0an otter in spring\0") == "the kingfisher an otter in spring"


@pytest.mark.parametrize("charset", ["iso-8859-1", "windows-1252"])
def test_a_short_mail_is_believed(charset: str) -> None:
    for text in ("Größe", "Schöne Grüße aus Köln, auch an Jörg und Käthe, äöüß", "Où êtes-vous allés à Noël déjà ?"):
        assert decode_declared(text.encode("cp1252"), charset) == text


def test_a_declaration_that_the_bytes_contradict() -> None:
    assert decode_declared(RUSSIAN.encode("cp1251"), "iso-8859-1") == RUSSIAN
    assert decode_declared(JAPANESE.encode("cp932"), "windows-1252") == JAPANESE


@pytest.mark.parametrize(
    ("text", "encoding", "charset"),
    [
        ("Schöne Grüße aus München", "cp1252", "windows-1251"),
        ("Schöne Grüße aus München", "cp1252", "koi8-r"),
        ("Schöne Grüße aus München", "cp1252", "gb2312"),
        ("Mødet er flyttet, vi ses på lørdag", "cp1252", "iso-8859-2"),
        ("Atenção: não há reunião amanhã", "cp1252", "windows-1250"),
        ("Schůzka je přesunuta na příští týden", "cp1250", "iso-8859-1"),
        ("Toplantı gelecek haftaya ertelendi, teşekkürler", "cp1254", "iso-8859-1"),
    ],
)
def test_a_short_mail_that_says_what_it_is_not(text: str, encoding: str, charset: str) -> None:
    assert decode_declared(text.encode(encoding), charset) == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Bzdłyń Wkrzęciów", "cp1250"),
        ("Zażółć gęślą jaźń", "iso8859-2"),
        ("Xyzzyñ plöverk", "cp1252"),
        ("T恤", "gb2312"),
        ("20 m² für 5 €", "cp1252"),
    ],
)
def test_words_that_nobody_knows_are_believed(text: str, encoding: str) -> None:
    assert decode_declared(text.encode(encoding), encoding) == text


def test_names_of_encodings_that_are_of_one_maker() -> None:
    assert normal_encoding("x-mac-cyrillic") == "mac-cyrillic"
    assert normal_encoding("x-sjis") == "cp932" and normal_encoding("x-no-such") is None


def test_a_late_declaration_is_found() -> None:
    page = b"<html><head><!--" + b"x" * 9000 + b"--><meta charset=koi8-u></head>" + "ґава".encode("koi8-u")
    assert "ґава" in decode(page)


def _taken_for(text: str, encoding: str) -> str:
    """What becomes of it where its UTF-8 is taken for an old encoding and written as UTF-8 again."""
    return "".join(bytes((byte,)).decode(encoding, "ignore") or chr(byte) for byte in text.encode())


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Die Größe der Türen und Bäume", "cp1252"),
        ("Die Größe der Türen und Bäume", "latin-1"),
        ("c’était très agréable", "cp1252"),
        ("Совет директоров рассмотрел отчёт", "cp1252"),
        ("Совет директоров рассмотрел отчёт", "cp1251"),
        ("项目预算需要在六月之前提交", "cp1252"),
    ],
)
def test_what_was_encoded_twice(text: str, encoding: str) -> None:
    assert decode(_taken_for(text, encoding).encode()) == text
    own = "Und eine Zeile mit Maß und Übermaß"
    assert decode(f"{own}\n{_taken_for(text, encoding)}\n{own}".encode()) == f"{own}\n{text}\n{own}"
    assert decode("RÃ©union Ã  six".encode()) == decode("RÃ©union Ã six".encode()) == "Réunion à six"


@pytest.mark.parametrize(
    "text",
    [
        "GrÃ¶ÃŸe is how Größe looks when misread, and TÃ¼r too",
        "SÃO PAULO: A AÇÃO DA NAÇÃO, CORAÇÃO E MANHÃ",
        "Россия и Сибирь, РСФСР, СССР, Рим",
        "one Ã© alone",
        "«Ђурђевак», СРПСКИ РјЕЧНИК",
    ],
)
def test_what_only_looks_so_stays(text: str) -> None:
    assert decode(text.encode()) == text


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("wide", ["second line by a shell\r\n", "Zeile „zwei“ mit Größe, Łódź\n"])
def test_a_file_that_was_gone_on_with_in_utf_16(mark: str, wide: str) -> None:
    narrow = "Größe: first line\n"
    read = decode(narrow.encode() + (mark + wide).encode("utf-16-le"))
    assert read == narrow + wide
    assert decode(("\ufeff" + wide).encode("utf-16-le") + narrow.encode()) == wide + narrow


@pytest.mark.parametrize(
    "text", ["项目预算 hello world 需要在六月之前提交", "Привет, hello world, мир", "plain letters"]
)
def test_utf_16_alone_is_no_such_file(text: str) -> None:
    assert decode(text.encode("utf-16")) == text


def test_lines_in_three_encodings() -> None:
    lines = ["Первая строка журнала", "Вторая строка в старой кодировке", "Третья строка журнала"]
    data = b"\n".join(line.encode(each) for line, each in zip(lines, ("utf-8", "koi8-r", "cp1251"), strict=True))
    assert decode(data) == "\n".join(lines)


def test_lines_of_two_old_encodings() -> None:
    lines = ["Die Größe der Türen und Höhe"] * 3
    assert decode("\n".join(lines).encode("cp1252") + "\nFür Bäume größer".encode("cp850")).split("\n")[:3] == lines
    assert "Bäume größer" in decode("\n".join(lines).encode("cp1252") + "\nFür Bäume größer".encode("cp850"))


@pytest.mark.parametrize(
    "text", ["项目预算需要在六月之前提交给财务部门，请大家按时完成。", "会議は来週の月曜日に東京で行われます。"]
)
def test_utf_7_of_chinese_and_japanese(text: str) -> None:
    assert decode(text.encode("utf-7")) == text
    base64 = b"key=+mHl27piEe5eXAImBVyhRbWcITktSTWPQTqR+Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4-"
    assert decode(base64) == base64.decode()
