"""How hard a text is to read: the Flesch-Kincaid grade."""

import re
from collections.abc import Sequence

EASY_GRADE = 4.0

_CODE = re.compile(r"`+[^`]*`+")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*|\d+")
_SENTENCE_END = re.compile(r"[.!?:;…]+(?:\s|$)")
_VOWELS = re.compile(r"[aeiouy]+")
_ENDINGS = ("es", "ed")
_SOUNDED = ("ted", "ded", "ses", "ces", "ges", "zes", "ches", "shes", "xes")
_CODE_WORD = "code"


def grade(texts: Sequence[str]) -> float:
    """The school grade for which `texts` are easy, together: 4.0 is about nine years of age.

    A piece of code counts as one short word, however long it is. Marks for bold text do not count.
    """
    words = sentences = syllables = 0
    for text in texts:
        plain = _CODE.sub(_CODE_WORD, text).replace("*", "")
        found = _WORD.findall(plain)
        words += len(found)
        syllables += sum(_syllables(word.lower()) for word in found)
        sentences += max(1, len(_SENTENCE_END.findall(plain))) if found else 0
    if not words:
        return 0.0
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59


def words_in(texts: Sequence[str]) -> int:
    """How many words `texts` have together. A piece of code is one."""
    return sum(len(_WORD.findall(_CODE.sub(_CODE_WORD, text))) for text in texts)


def _syllables(word: str) -> int:
    """About how many syllables an English word has."""
    groups = _VOWELS.findall(word)
    count = len(groups)
    silent = word.endswith("e") and not word.endswith("le") or word.endswith(_ENDINGS) and not word.endswith(_SOUNDED)
    return max(1, count - silent)
