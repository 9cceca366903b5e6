"""Questions that hold everything the language has, right and wrong, asked on a fixed day by somebody called Anna."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from hypothesis import strategies as st

from app.domain.query import Query
from app.search.query.parser import parse, surroundings

NOW = datetime(2024, 5, 17, 15, 30)  # a Friday
HOME = Path("/home/anna")
AROUND = surroundings(NOW, HOME)

WORDS = ["tent", "Blue", "東京", "-old", "--", '5"', "C++", "&", "?", "http://x.y", "12:30", "C:\\x", "foo:bar"]
PHRASES = ['"blue tent"', "„a b“", "«c d»", "「ef」", '"?!"', '""', '-"a b"', '"type:pdf"', '"', "«"]
SIGNS = ["OR", "-", "*", "mend*", "-mend*", "re*port", "report.*", "\u200b", "\ud800", "\x00", " ", "\n"]
FILTERS = ["type:pdf", "-type:mail,docx", "TYPE:PDF", "in:~", 'in:"my folder"', "in:/a/b/,c", "name:x_y", "lang:german"]
FILTERS += ['from:"Anna M" ', "after:2024", "-after:2023-05", 'after:"last week"', "before:2024-05-17T10:00:05"]
FILTERS += ["page:3,5-7", "sort:date"]
MISTAKES = ["type:xyz", "type:", "tpye:pdf", "lang:zz", "after:2024-02-31", "page:0", "sort:x", "-sort:date", 'in:"x']
PIECE = st.one_of(
    *map(st.sampled_from, (WORDS, PHRASES, SIGNS, FILTERS, MISTAKES)),
    st.text(max_size=8),
    st.text(st.sampled_from('"“”„«»「」-:*, ORabé東type1\u00ad'), max_size=10),
)
QUESTION = st.one_of(
    st.lists(PIECE | st.just(" "), max_size=16).map("".join),
    st.lists(PIECE, max_size=10).map(" ".join),
)


def understood(source: str) -> Query:
    return parse(source, now=NOW, home=HOME)


def meaning(query: Query) -> tuple[object, ...]:
    return query.text, query.required, query.excluded, query.filters, query.sort
