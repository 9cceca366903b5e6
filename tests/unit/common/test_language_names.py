import tomllib

import pytest

from app.common.language_names import language_name, language_names
from app.common.paths import resources_dir


@pytest.mark.parametrize(
    ("code", "window", "name"),
    [("de", "en", "German"), ("de", "fr", "allemand"), ("ja", "ru", "японский"), ("de", "xx", "German")],
)
def test_languages_are_called_as_in_the_window(code: str, window: str, name: str) -> None:
    assert language_name(code, window) == name


def test_what_is_not_known() -> None:
    assert language_name("xx", "de") is None


def test_every_language_of_documents_has_a_name_in_each_of_the_window() -> None:
    codes = tomllib.loads((resources_dir() / "languages.toml").read_text(encoding="utf-8"))
    for path in (resources_dir() / "translations").glob("dragoman_*.ts"):
        names = language_names()[path.stem.removeprefix("dragoman_")]
        assert [code for code in codes if code not in names] == []
