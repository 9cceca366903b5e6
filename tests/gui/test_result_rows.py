"""The rows of an answer: what they say, to the eye and to a screen reader, and what is said of them all."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from answer_rows import RIVER, row_at, spoken
from PySide6.QtCore import Qt

from app.domain.answers import Confidence
from app.domain.search import DocumentHits, Hit, SearchResults, SearchStage
from app.gui.results import row_words
from app.gui.results.places import shortened, trail
from app.gui.results.results_model import TRAIL_ROLE, ResultsModel
from app.gui.results.rows import Block, RowKind
from app.gui.results.summary import summary
from app.gui.text import isolated, plain_tooltip


def test_a_document_is_a_head_and_its_passages(make_hit: Any, group_hits: Any) -> None:
    model = ResultsModel(home=Path("/home/me"))
    model.set_folders([Path("/papers")])
    model.replace(group_hits([make_hit(3, title="Two\nlines", path=Path("/papers/law/2024/a.pdf"), language="he")]))
    assert [row_at(model, number).kind for number in range(2)] == [RowKind.DOCUMENT, RowKind.PASSAGE]
    head = model.index(0)
    assert head.data() == "Two lines"
    assert head.data(TRAIL_ROLE) == tuple(map(isolated, ("papers", "law", "2024")))
    assert row_words.facts(make_hit(3, language="he")) == "PDF · Hebrew"
    said = spoken(model, 1)
    for part in ("Two lines", "law", "p. 3", "Hebrew", "A passage that answers."):
        assert part in said
    assert not head.flags() & Qt.ItemFlag.ItemIsSelectable


def test_a_passage_in_another_language_says_so(make_hit: Any, group_hits: Any) -> None:
    model = ResultsModel()
    other = make_hit(3, language="he", document_language="de")
    model.replace(group_hits([other, make_hit(4, document_id=other.document_id, language="de")]))
    assert row_words.facts(other) == "PDF · German"
    assert row_words.beside(other) == ["p. 3", "HE"] and row_words.beside(make_hit(4)) == ["p. 4"]
    assert "p. 3, this passage: Hebrew" in spoken(model, 1) and "this passage" not in spoken(model, 2)
    tips = [model.index(number).data(Qt.ItemDataRole.ToolTipRole) for number in range(3)]
    assert ["this passage: Hebrew" in tip for tip in tips] == [False, True, False]


def test_what_is_unknown_is_left_out(make_hit: Any, group_hits: Any) -> None:
    model = ResultsModel()
    model.replace(group_hits([make_hit(1, title="", page=None, language=None)]))
    assert model.index(0).data() == "document 1.pdf"
    assert row_words.facts(make_hit(1, language=None)) == "PDF" and row_words.date(make_hit(1)) == ""
    assert ", ," not in spoken(model, 1) and "passage 1 of" not in spoken(model, 1)


def test_the_way_to_a_document_begins_at_the_searched_folder() -> None:
    home = Path("/home/me")
    folders = [Path("/home/me/docs"), Path("/home/me/docs/law")]
    assert trail(Path("/home/me/docs/law/2024/a.pdf"), folders, home) == tuple(map(isolated, ("law", "2024")))
    assert trail(Path("/home/me/docs/a.pdf"), folders, home) == (isolated("docs"),)
    assert trail(Path("/home/me/other/a.pdf"), folders, home) == (isolated(str(Path("~/other"))),)
    of_one_name = [Path("/home/me/docs"), Path("/home/me/old/docs")]
    assert trail(Path("/home/me/old/docs/law/a.pdf"), of_one_name, home) == tuple(map(isolated, ("old", "docs", "law")))
    assert shortened(("a", "b", "c", "d", "e"), 3) == ("a", "b", "…", "e")
    assert shortened(("a", "b"), 2) == ("a", "b")


def test_a_name_that_looks_like_mark_up_is_shown_as_it_is(make_hit: Any, group_hits: Any) -> None:
    model = ResultsModel()
    model.replace(group_hits([make_hit(1, path=Path("/papers/<b>bold</b> & co.pdf"))]))
    tooltip = model.index(1).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;bold&lt;/b&gt; &amp; co.pdf" in tooltip
    assert "a\nb" in plain_tooltip("a\nb")


def test_a_row_that_is_no_good_match_says_so_to_a_screen_reader(make_hit: Any, group_hits: Any) -> None:
    model = ResultsModel()
    model.replace(group_hits([make_hit(1)]), weak=True)
    assert spoken(model, 1).startswith("No good match, ")
    model.replace(group_hits([make_hit(1)]))
    assert "No good match" not in spoken(model, 1)


def test_how_sure_a_match_is_can_be_heard_and_pointed_at(make_hit: Any, group_hits: Any) -> None:
    model = ResultsModel()
    model.replace(group_hits([make_hit(1, confidence=Confidence.FAIR), make_hit(2)]))
    assert spoken(model, 1).startswith("Fair match, ")
    assert "Fair match" in model.index(1).data(Qt.ItemDataRole.ToolTipRole)
    assert "match" not in spoken(model, 3)


def test_passages_are_numbered_for_a_screen_reader(passages: list[Hit], group_hits: Any) -> None:
    model = ResultsModel()
    model.replace(group_hits(passages))
    assert "passage 2 of 5" in spoken(model, 2) and "2 more passages" in spoken(model, 4).casefold()


def test_further_passages_know_the_copies_of_their_document(passages: list[Hit]) -> None:
    copies = (Path("/a/x.pdf"),)
    best = tuple(replace(hit, copies=copies) for hit in passages[:3])
    block = Block(DocumentHits(best, 5)).with_further(passages[:5])
    assert [hit.copies for hit in block.hits] == [copies] * 5 and block.hidden == 0
    fewer = Block(DocumentHits(best, 5)).with_further(passages[:4])
    assert fewer.passages == 4 and fewer.hidden == 0  # the fifth has gone meanwhile


@pytest.mark.parametrize(
    ("results", "said"),
    [
        (SearchResults(RIVER, SearchStage.MERGED, (), total=1, total_is_exact=True), "1 document"),
        (SearchResults(RIVER, SearchStage.MERGED, (), total=1234, total_is_exact=True), "1,234 documents"),
        (SearchResults(RIVER, SearchStage.MERGED, (), total=87), "At least 87 documents"),
        (
            SearchResults(RIVER, SearchStage.WORDS, (), total=2, total_is_exact=True, final=False),
            "2 documents · found by their words, while the model of meaning is loaded",
        ),
        (
            SearchResults(RIVER, SearchStage.MERGED, (), total=2, total_is_exact=True, meaning_coverage=0.839),
            "2 documents · The meaning of 83 % of the text is known so far",
        ),
        (
            SearchResults(RIVER, SearchStage.MERGED, (), total=2, total_is_exact=True, backfill=0.5),
            "2 documents · The larger model has read 50 % of the text so far",
        ),
    ],
)
def test_an_answer_is_summed_up(qtbot: Any, results: SearchResults, said: str) -> None:
    assert summary(results) == said
