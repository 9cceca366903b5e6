import tomllib

from app.common.paths import resources_dir
from app.search.query.languages import language_codes
from app.text.language_table import language_table


def test_languages() -> None:
    assert (
        language_codes("DEU")
        == language_codes("Deutsch")
        == language_codes("german")
        == language_codes("de-AT")
        == ("de",)
    )
    assert language_codes("norwegian") == ("nb", "nn") and language_codes("nb") == ("nb",)
    assert language_codes("Haitian-Creole") == ("ht",) and language_codes("中文") == ("zh",)
    assert language_codes("klingon") == language_codes("") == ()


def test_every_language_that_documents_are_told_to_be_in_is_known() -> None:
    told = set(language_table().languages) - {""}
    assert told == set(tomllib.loads((resources_dir() / "languages.toml").read_text(encoding="utf-8")))
    assert all(code in language_codes(code) for code in told)
