"""Finding the known word that somebody probably meant.

Words are compared without capitals, underscores and accents, so `moveEast`, `MOVE_EAST` and `move east` are all
`move_east`.
A wrong suggestion is worse than none: the shorter a word, the stricter the rules, because short words are near to
many others by chance (`many` is no misspelt `any`).
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import NamedTuple

LONGEST = 60
"""Longer words are no names, and comparing them would take long."""
SHORTEST = 3
"""Of two letters, one wrong one leaves too little."""

_PART = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+|[^\W_A-Za-z0-9]+")
_DIGITS = re.compile(r"[0-9]+")
_IGNORED = re.compile(r"[_\s-]+")
_VOWELS = frozenset("aeiouy")


class Match(NamedTuple):
    """A known word and how many slips lead from it to the written one (0: only capitals or underscores)."""

    word: str
    distance: int


def nearest(word: str, candidates: Iterable[str], *, limit: int = 2, closed: bool = False) -> str | None:
    """Return the known word that was probably meant, or None when there is none or two fit equally well.

    `limit` is the largest number of slips. A candidate that equals the word is passed over. With `closed`, no other
    words than the candidates can stand there: then a short word may have one wrong letter (`kay` for `kai`), and one of
    five letters two, if that makes it only one of them.
    """
    known = tuple(candidates)
    found = _ranked(word, known, limit)
    if not found:
        return _only_near(word, known) if closed else None
    if len(found) > 1 and found[0][0] == found[1][0]:
        return None
    return found[0][1].word


def _only_near(word: str, candidates: Iterable[str]) -> str | None:
    plain = _plain(word)
    if not SHORTEST <= len(plain) <= LONGEST:
        return None
    near = [known for known in dict.fromkeys(candidates) if _is_near(plain, _plain(known))]
    return near[0] if len(near) == 1 else None


def _is_near(a: str, b: str) -> bool:
    shorter, longer = sorted((len(a), len(b)))
    if shorter < SHORTEST or longer > min(shorter + 2, LONGEST) or _numbers_differ(a, b):
        return False
    return distance(a, b) <= (2 if shorter >= 5 and a[0] == b[0] else 1)


def rank(word: str, candidates: Iterable[str], *, limit: int = 2) -> tuple[Match, ...]:
    """Return all known words that may have been meant, likeliest first, equally likely ones in the order given."""
    return tuple(match for _, match in _ranked(word, candidates, limit))


_Evidence = tuple[int, bool, int, int]


def _ranked(word: str, candidates: Iterable[str], limit: int) -> list[tuple[_Evidence, Match]]:
    plain = _plain(word)
    if not plain or len(plain) > LONGEST:
        return []
    found: list[tuple[_Evidence, Match]] = []
    for candidate in dict.fromkeys(candidates):
        if candidate == word:
            continue
        slips = _slips(word, candidate)
        if slips is not None and slips <= limit:
            low, known = word.casefold(), candidate.casefold()
            number = _is_plural(_plain(word), _plain(candidate)) or _is_plural(_plain(candidate), _plain(word))
            evidence = (slips, not number, -_shared(low, known), -_shared(low[::-1], known[::-1]))
            found.append((evidence, Match(candidate, slips)))
    return sorted(found, key=lambda item: item[0])


def _slips(word: str, candidate: str) -> int | None:
    """Return how many slips make the candidate the word, or None when it is another word."""
    a, b = _plain(word), _plain(candidate)
    if a == b:
        return 0
    if abs(len(a) - len(b)) > 2 or len(b) > LONGEST or _numbers_differ(a, b):
        return _reordered(word, candidate)
    if _is_plural(a, b) or _is_plural(b, a):
        return 1
    slips = distance(a, b)
    if _trusted(a, b, slips):
        return slips
    return _reordered(word, candidate)


def _trusted(a: str, b: str, slips: int) -> bool:
    """Whether so many slips between words of these lengths are likelier than two different words."""
    shorter, longer = sorted((a, b), key=len)
    if slips == 1:
        return _trusted_once(a, b, len(shorter))
    if slips == 2 and len(a) >= 5 and sorted(a) == sorted(b) and a[0] == b[0] and (a[-1] == b[-1] or len(a) >= 9):
        return True  # All the letters are there: `coulor`, `players_name`.
    if slips > 2 or len(shorter) < 6 or len(longer) < 7 or a[0] != b[0]:
        return False
    # Of the same length, and no two letters changed places: rather east and west, or north and south.
    return len(a) != len(b) or distance(a, b, swaps=False) > slips


def _trusted_once(a: str, b: str, shortest: int) -> bool:
    swapped = len(a) == len(b) and sorted(a) == sorted(b)
    if shortest <= 2:
        return False
    if swapped or _squeezed(a) == _squeezed(b):
        return True
    if shortest == 3:
        return a[0] == b[0] and len(a) < len(b) and not _VOWELS & set(a)
    if shortest == 4 and len(a) == len(b):
        return False
    return a[0] == b[0] or shortest >= (5 if len(a) != len(b) else 7)


def _reordered(word: str, candidate: str) -> int | None:
    """One slip for `east_move` instead of `move_east`."""
    parts, known = _parts(word), _parts(candidate)
    return 1 if len(parts) > 1 and parts != known and sorted(parts) == sorted(known) else None


def _parts(word: str) -> Sequence[str]:
    return [part.casefold() for part in _PART.findall(word)]


def _plain(word: str) -> str:
    """The word without capitals, underscores and accents: `Étape` is written `etape` on many keyboards."""
    apart = unicodedata.normalize("NFKD", _IGNORED.sub("", word).casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


def _numbers_differ(a: str, b: str) -> bool:
    """Whether both hold numbers, but others: `gem1` is no misspelt `gem2`."""
    numbers, known = _DIGITS.findall(a), _DIGITS.findall(b)
    return bool(numbers and known) and numbers != known


def _is_plural(many: str, one: str) -> bool:
    return len(one) >= 3 and many in (one + "s", one + "es")


def _squeezed(word: str) -> str:
    """The word with each run of one letter written once."""
    return "".join(letter for index, letter in enumerate(word) if index == 0 or word[index - 1] != letter)


def _shared(a: str, b: str) -> int:
    """How many letters the beginnings have in common."""
    length = 0
    for left, right in zip(a, b, strict=False):
        if left != right:
            break
        length += 1
    return length


def distance(a: str, b: str, *, swaps: bool = True) -> int:
    """Return how many letters to add, leave out, change or (with `swaps`) swap with the next to make a into b."""
    before: list[int] = []
    above = list(range(len(b) + 1))
    for row, left in enumerate(a, start=1):
        here = [row]
        for column, right in enumerate(b, start=1):
            cost = min(above[column] + 1, here[-1] + 1, above[column - 1] + (left != right))
            crossed = row > 1 and column > 1 and left == b[column - 2] and a[row - 2] == right
            if swaps and crossed:
                cost = min(cost, before[column - 2] + 1)
            here.append(cost)
        before, above = above, here
    return above[-1]
