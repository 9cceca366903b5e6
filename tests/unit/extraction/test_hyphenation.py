from app.extraction.hyphenation import join_cut_words


def test_cut_words_are_joined_only_on_evidence() -> None:
    pages = [
        "An exam-\nple of a well-\nknown thing, the UN-\nited.",
        "Another example; known as well. United unit-\ned",
    ]
    assert join_cut_words(pages) == [
        "An example\nof a well-\nknown thing, the United\n.".replace("United\n.", "UNited\n."),
        "Another example; known as well. United united\n",
    ]
    assert join_cut_words(["re-\nsign", "resign or re-sign"]) == ["re-\nsign", "resign or re-sign"]
