from app.common.naming import Named


def test_words_count_and_not_what_stands_between() -> None:
    named = Named(["/home/anna/Tax Office/ÜBERSICHT_2023.pdf", "Tax Office", "", "?"])
    assert named.by("what does the TAX-office want", single_words=False)
    assert named.by("/home/anna/tax office/übersicht_2023.pdf", single_words=False)
    assert not named.by("office tax", single_words=True)
    assert not named.by("", single_words=True)


def test_a_name_of_one_word_counts_where_it_is_wanted() -> None:
    named = Named(["Kakapoliste"])
    assert named.by("the kakapoliste of 2020", single_words=True)
    assert not named.by("the kakapoliste of 2020", single_words=False)
