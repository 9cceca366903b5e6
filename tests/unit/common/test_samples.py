import json

from app.common.paths import resources_dir
from app.common.samples import demo_questions, questions_in, sample_folder


def test_three_questions_in_three_languages_about_documents_that_are_there() -> None:
    listed = json.loads((resources_dir() / "sample" / "questions.json").read_text(encoding="utf-8"))
    by_text = {each["question"]: each for each in listed}
    shown = demo_questions()
    assert [by_text[each.text]["demo"] for each in shown] == [1, 2, 3]
    assert len({each.language for each in shown}) == 3
    assert all((sample_folder() / by_text[each.text]["path"]).is_file() for each in shown)


def test_questions_are_offered_in_the_languages_of_the_person() -> None:
    polish = questions_in(("pl", "de"), 5)
    assert len(polish) == 5 and [each.language for each in polish[:2]] == ["pl", "pl"]
    assert {each.language for each in polish} == {"pl", "de"}
    spanish = questions_in(("es",), 1)
    assert spanish == (demo_questions()[1],)  # whose answer is in another language
    nobody = questions_in(("tlh",), 5)
    assert nobody == demo_questions()
