import json

from app.common.paths import resources_dir
from app.common.samples import demo_questions, sample_folder


def test_three_questions_in_three_languages_about_documents_that_are_there() -> None:
    listed = json.loads((resources_dir() / "sample" / "questions.json").read_text(encoding="utf-8"))
    by_text = {each["question"]: each for each in listed}
    shown = demo_questions()
    assert [by_text[each.text]["demo"] for each in shown] == [1, 2, 3]
    assert len({each.language for each in shown}) == 3
    assert all((sample_folder() / by_text[each.text]["path"]).is_file() for each in shown)
