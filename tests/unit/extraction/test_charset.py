import pytest

from app.domain.errors import DamagedDocument
from app.extraction.charset import decode, decode_declared, normal_encoding

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
