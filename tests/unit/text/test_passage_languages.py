import pytest

from app.text.index_terms import index_terms
from app.text.passage_languages import PassageLanguages

GERMAN = (
    "Der Leuchtturmwärter zählt am Abend die Reiher, die aus den Wiesen zurückkehren, und schreibt ihre Zahl in ein"
    " großes Buch. Im Winter sind es weniger, denn viele ziehen nach Süden, sobald die Gräben zufrieren. Danach kocht"
    " er Tee und hört noch eine Weile dem Wind zu, der um den Turm geht."
)
FRENCH = (
    "Le gardien du phare compte le soir les hérons qui reviennent des prés, et il note leur nombre dans un grand livre."
    " En hiver il y en a moins, car beaucoup partent vers le sud dès que les fossés gèlent. Ensuite il prépare du thé"
    " et écoute encore un moment le vent qui tourne autour de la tour."
)
SPANISH = (
    "El guardián del faro cuenta por la noche las garzas que vuelven de los prados y anota su número en un gran libro."
    " En invierno hay menos, porque muchas se van hacia el sur en cuanto se hielan las acequias."
)
RUSSIAN = (
    "Смотритель маяка вечером считает цапель, которые возвращаются с лугов, и записывает их число в большую книгу."
    " Зимой их меньше, потому что многие улетают на юг, как только замерзают канавы."
)
JAPANESE = (
    "灯台守は夕方になると草地から帰ってくるサギを数え、その数を大きな帳面に書き込みます。冬になると数は少なくなります。"
    * 2
)
QUOTATION = "The lighthouse keeper counts the herons every evening."


def _words(text: str) -> str:
    return index_terms("", text).words


def _told(document: str | None, *passages: str) -> list[str | None]:
    return PassageLanguages(document).of_part(passages, [_words(passage) for passage in passages])


def test_a_page_in_another_language() -> None:
    told = _told("de", GERMAN, FRENCH, GERMAN, RUSSIAN, JAPANESE, SPANISH, GERMAN)
    assert told == ["de", "fr", "de", "ru", "ja", "es", "de"]
    assert _told("ja", JAPANESE, GERMAN, JAPANESE) == ["ja", "de", "ja"]


@pytest.mark.parametrize("place", [0, len(GERMAN) // 2, len(GERMAN)])
def test_a_line_of_a_quotation_changes_nothing(place: int) -> None:
    passage = f"{GERMAN[:place]}\n\n“{QUOTATION}”\n\n{GERMAN[place:]}"
    assert _told("de", passage, passage) == ["de", "de"]


@pytest.mark.parametrize(
    "passage",
    ["", QUOTATION[:40], "17 23 42\n" * 90, "https://example.org/the/lighthouse/keeper/counts/the/herons " * 3,
     "for (int i = 0; i < n; i++) { count[i] += herons(i, &evening); }\n" * 4],
)  # fmt: skip
def test_what_says_little_is_in_the_language_of_the_document(passage: str) -> None:
    assert _told("de", passage) == ["de"]


def test_a_doubt_is_decided_by_the_document_and_by_the_passage_before() -> None:
    both = f"{GERMAN[:200]} {FRENCH[:270]}"
    assert _told("de", both) == ["de"] and _told("fr", both) == ["fr"]
    assert _told("de", FRENCH, both, GERMAN, both) == ["fr", "fr", "de", "de"]


def _by_turns(*texts: str) -> str:
    return "\n".join(line for lines in zip(*(text.split(". ") for text in texts), strict=False) for line in lines)


def test_lines_in_several_languages() -> None:
    assert _told("de", _by_turns(GERMAN, FRENCH), GERMAN, FRENCH) == ["de fr", "de", "fr"]
    assert _told("fr", GERMAN, _by_turns(FRENCH, GERMAN)) == ["de", "fr de"]
    assert _told("de", _by_turns(GERMAN, FRENCH, SPANISH), GERMAN) == ["de fr es", "de"]
    assert _told(None, _by_turns(RUSSIAN, SPANISH), RUSSIAN) == ["ru es", "ru"]


def test_a_translation_below_what_it_translates_in_the_only_passage() -> None:
    text = f"{GERMAN}\n\n{FRENCH}"
    assert PassageLanguages("de").of_part([text], [""], last=True) == ["de fr"]
    assert PassageLanguages("de").of_part([GERMAN.replace(". ", ".\n")], [""], last=True) == ["de"]


def test_where_the_language_of_the_document_is_not_known() -> None:
    assert _told(None, GERMAN, "17 23 42", FRENCH) == ["de", None, "fr"]
    assert _told("tlh", GERMAN, "17 23 42") == ["de", "tlh"], "nor one that the table does not have"


def test_in_parts_as_at_once() -> None:
    languages = PassageLanguages("de")
    assert languages.of_part([GERMAN, FRENCH], ["", ""]) == ["de", "fr"]
    assert languages.of_part([FRENCH], [""], last=True) == ["fr"]


def test_the_only_passage_is_what_the_document_was_told_by() -> None:
    assert PassageLanguages("de").of_part([FRENCH], [""], last=True) == ["de"]


def test_a_passage_of_known_words_is_not_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at: list[str] = []

    def looked_into(_: PassageLanguages, text: str) -> str:
        looked_at.append(text)
        return "de"

    monkeypatch.setattr(PassageLanguages, "_looked_into", looked_into)
    again = f"Die Reiher kehren zurück. {GERMAN}"
    assert _told("de", GERMAN, again, FRENCH, again) == ["de"] * 4
    assert looked_at == [GERMAN, FRENCH]
