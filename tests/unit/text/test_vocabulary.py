import pytest
import zstandard
from vocabulary import FILE
from vocabulary import vocabulary as made

from app.text.vocabulary import vocabulary, words_of


def test_the_file_is_what_would_be_made_now() -> None:
    """The bytes before they are compressed: another release of the compressor may write others."""
    assert zstandard.ZstdDecompressor().stream_reader(FILE.read_bytes()).readall() == made()


@pytest.mark.parametrize(
    "text",
    ["Every person wants freedom", "Jeder Mensch möchte Freiheit", "Каждый человек хочет свободы", "כל האנשים רוצים"],
)
def test_words_of_many_languages_are_known(text: str) -> None:
    words = words_of(text)
    assert words and vocabulary().known(words) >= len(words) / 2


def test_words_that_are_none_are_not() -> None:
    assert vocabulary().known(words_of("qzxvk wpfgh jjrtk bnmqw zzzzqq")) == 0
    assert vocabulary().known(words_of("")) == 0


def test_words_are_compared_in_one_form_and_names_of_programs_are_several() -> None:
    assert words_of("ＦＯＲＭ Straße flowChartDisk abc 漢字漢字漢字") == {"form", "straße", "flow", "chart", "disk"}


def test_letters_of_scripts_with_many_are_known_where_they_are_in_use() -> None:
    assert set("日本語한국어ひらがな中文") <= vocabulary().letters
    assert not set("컪픦팢솒퓒") & vocabulary().letters
