import pytest

from app.extraction.ocr.punctuation import as_written


@pytest.mark.parametrize(
    ("word", "script", "written"),
    [
        ("平等,", "Han", "平等，"),
        (",", "Japanese", "，"),
        ("1,000", "Han", "1,000"),
        ("ok,", "Han", "ok,"),
        ("equal,", "Latin", "equal,"),
        ("\u00b5ε", "Greek", "\u03bcε"),
        ("5 \u00b5m", "Latin", "5 \u00b5m"),
        ("சமமானவர்கள்\u200c.", "Tamil", "சமமானவர்கள்."),
        ("می\u200cآیند", "Arabic", "می\u200cآیند"),
        ("平等,", "Han_vert", "平等，"),
        ("ነው\u1361\u1361\u1361", "Ethiopic", "ነው\u1362\u1361"),
        ("ነው\u1361ሰው", "Ethiopic", "ነው\u1361ሰው"),
    ],
)
def test_signs_are_those_of_the_script(word: str, script: str, written: str) -> None:
    assert as_written(word, script) == written
