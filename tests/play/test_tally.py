"""Counting what became of the explanations of each mistake."""

from pyland.play.aftermath import Aftermath
from pyland.play.saves import Told
from pyland.play.tally import Tally, tallies

A = Told("A colon is missing", fix=True)


def test_one_kind():
    found = tallies([
        Aftermath("colon", A, True, 1, 10.0, repaired=True), Aftermath("colon", A, False, 4, 50.0),
        Aftermath("colon", Told("Where is the colon?"), None, 2, None), Aftermath("colon", Told(""), False),
    ])
    assert found == [Tally("colon", "A colon is missing", 4, 3, 1, 3, 2, 30.0, 2, 1)]
    assert found[0].share == 1 / 3


def test_nothing_was_shown():
    assert tallies([]) == []


def test_what_cannot_be_told_is_none():
    (found,) = tallies([Aftermath("x", Told(""))])
    assert found == Tally("x", "", 1, 0, 0, 0, None, None, 0, 0)
    assert found.share is None


def test_the_worst_come_first():
    def some(kind, free, mended, unknown=0):
        answers = [False] * free + [True] * mended + [None] * unknown
        return [Aftermath(kind, A, answer) for answer in answers]

    found = tallies([
        *some("good", 0, 3), *some("nobody knows", 0, 0, 9), *some("half", 2, 2), *some("seldom bad", 1, 0),
        *some("often bad", 5, 0), *some("also half", 1, 1),
    ])
    assert [tally.kind for tally in found] == [
        "often bad", "seldom bad", "half", "also half", "good", "nobody knows",
    ]
