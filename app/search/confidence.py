"""How surely each passage answers, from what words and cosines are known to mean.

What a stage adds does not count, so that a mark stays as it is while the list is put in a better order. The distances
from the limits of "no good match" were chosen on XQuAD in libraries of two languages: of what is called strong .86
answers (.99 where it comes first), of what is fair .29 (.83), of what is weak .01 (.03); of questions without an answer
none has a strong first passage, and one in twenty-three a fair one.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.answers import Confidence
from app.domain.models import NoMatchLimits
from app.domain.search import StageScores

# Above the limits of words, of cosines in the question's language, and in another.
_STRONG = (0.06, 0.2, 0.25)
_FAIR = (-0.06, 0.08, 0.12)
# Cosines of passages with something that more like it is wanted of: of the same article and of none, on XQuAD.
LIKE_STRONG, LIKE_FAIR, LIKE_NOTHING = 0.45, 0.3, 0.2


@dataclass(frozen=True, slots=True)
class Judge:
    """Judges the passages of one question by the limits of the embedder, None where none were measured.

    `language` is that of the question, None where it is not known or none of the library's: then every passage is
    taken for one in another. With `literal` the question wants nothing but what each passage is known to hold; with
    `alike` it is no question but something that more is wanted of.
    """

    limits: NoMatchLimits | None = None
    language: str | None = None
    literal: bool = False
    alike: bool = False

    def confidence(self, scores: StageScores, language: str | None, *, by_name: bool = False) -> Confidence | None:
        """How surely a passage in this language answers; `by_name` because its file is called so."""
        if self.literal or by_name:
            return Confidence.STRONG
        if self.limits is None or (scores.full_text is None and scores.vector is None):
            return None
        words, cosine = scores.full_text or 0.0, scores.vector or 0.0
        if self.alike:
            return _level(cosine >= LIKE_STRONG, cosine >= LIKE_FAIR)
        same = language is not None and language == self.language
        return _level(self._reaches(_STRONG, words, cosine, same), self._reaches(_FAIR, words, cosine, same))

    def _reaches(self, margins: tuple[float, float, float], words: float, cosine: float, same_language: bool) -> bool:
        limits = self.limits
        assert limits is not None
        if words >= limits.words + margins[0]:
            return True
        limit = limits.same_language + margins[1] if same_language else limits.other_language + margins[2]
        return cosine >= limit


def _level(strong: bool, fair: bool) -> Confidence:
    return Confidence.STRONG if strong else Confidence.FAIR if fair else Confidence.WEAK
