"""Text in many scripts, for properties of what is done with any text."""

from __future__ import annotations

from hypothesis import strategies as st

# Letters with marks, joiners, invisible characters, signs that belong to words, emoji and blanks.
SCRIPTS = st.text(
    st.sampled_from(
        "aeiIBCİıßçéñÉﬁœŒ'’.-_#+*09 \n\t日本語中文字かなカナﾃﾞー々、。กาขี้ไทยລາວខ្មែរမြန်မာ한국어"
        "عربيةیکשלוםΣςσЙйё\u0301\u0307\u200c\u200d\u00ad\u20e3👍🏽👩💻🇩🇪❤\ufe0f"
    )
)
ANY = st.one_of(st.text(), SCRIPTS)
