"""An explanation gets the marks that it deserves."""

import re
from dataclasses import replace

import pytest

from pyland.benchmarks.explaining.collection import Program
from pyland.benchmarks.explaining.figures import Measured, Said, comparisons, details
from pyland.benchmarks.explaining.scoring import (
    Told,
    best,
    lists_suspects,
    named_lines,
    score,
    words_of_the_trade,
)
from pyland.benchmarks.row import Comparison

PROGRAM = Program(
    "a.txt", 1, "no quotes", lines=frozenset({2, 3}), fix=frozenset({1}), cause=re.compile("quote", re.IGNORECASE),
    broken="x = hi\nprint(x)\n", fixed="x = 'hi'\nprint(x)\n", misleads=re.compile("comma"),
)
GOOD = Told("missing_quotes", "Text needs quotes", "`hi` looks like text. Put quotes around it.", "Look at line 1.", 2)


def test_a_good_explanation_misses_nothing() -> None:
    marks = score(PROGRAM, GOOD)

    assert marks.ready
    assert marks.missed == ()
    assert marks.words == 3 + 8 + 4, "a piece of code is one word"
    assert marks.grade < 4


@pytest.mark.parametrize(
    ("change", "missed"),
    [
        ({"line": 4}, ["right_line"]),
        ({"line": None}, ["right_line"]),
        ({"hint": ""}, ["fix_line"]),
        ({"title": "Something is wrong", "message": "I cannot tell."}, ["names_it"]),
        ({"hint": "A comma is missing on line 1."}, ["names_it", "misled"]),
        ({"hint": "The expression on line 1 is odd."}, ["no_jargon"]),
        ({"hint": "Check line 1 for brackets, quotes or colons."}, ["suspects"]),
        ({"hint": "On line 1 there is " + "a cat and " * 12 + "a dog."}, ["too_long"]),
        ({"hint": "Unfortunately, line 1 necessitates additional punctuation characters."}, ["too_hard"]),
    ],
)
def test_what_is_missed_is_named(change: dict[str, object], missed: list[str]) -> None:
    marks = score(PROGRAM, replace(GOOD, **change))

    assert list(marks.missed) == missed
    assert marks.ready == (not {"right_line", "names_it", "misled", "no_jargon", "suspects"} & set(missed))


def test_nothing_told_is_no_answer() -> None:
    marks = score(PROGRAM, None)

    assert (marks.answered, marks.ready, marks.missed) == (False, False, ("answered",))


@pytest.mark.parametrize("change", [{"hint": "", "line": 1}, {"hint": "", "repaired": frozenset({1})}])
def test_the_line_of_the_fix_may_be_the_own_one_or_that_of_the_repair(change: dict[str, object]) -> None:
    assert score(PROGRAM, replace(GOOD, **change)).fix_line


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Look at line 3.", {3}), ("Lines 3, 4 and 17 repeat", {3, 4, 17}), ("line `2` is", {2}), ("in 3 lines", set()),
        ("from lines 2 to 5, on line 9", {2, 5, 9}), ("an online 4", set()),
    ],
)
def test_lines_that_a_text_names(text: str, lines: set[int]) -> None:
    assert named_lines(text) == lines


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Python could not parse the token", ("parse", "token")),
        ("`invalid syntax` is what Python says", ()),
        ("That is invalid syntax.", ("invalid syntax",)),
        ("'str' object is odd", ("'str' object",)),
        ("for instance, a cat", ()),
        ("an instance of it", ("instance",)),
        ("U+201C is a unicode sign", ("u+201c", "unicode")),
        ("Two literals were unpacked", ("literals", "unpacked")),
        ("Words and numbers, lists and names", ()),
    ],
)
def test_words_of_the_trade(text: str, words: tuple[str, ...]) -> None:
    assert words_of_the_trade(text) == words


@pytest.mark.parametrize(
    ("text", "only"),
    [
        ("Check your brackets, quotes and colons.", True),
        ("Maybe a bracket, a comma or a quote is missing.", True),
        ("Put quotes around it, then a comma.", False),
        ("A bracket is missing. Do not forget the colon. Or is it a quote?", False),
        ("Check `( , : \"` on this line.", False),
    ],
)
def test_a_list_of_usual_suspects(text: str, only: bool) -> None:
    assert lists_suspects(text) is only


def test_the_best_remark_counts() -> None:
    other = replace(GOOD, title="Odd", message="Odd.")

    assert best(PROGRAM, [other, GOOD, other])[0] is GOOD
    assert best(PROGRAM, [])[0] is None


def rows_of(*measured: Measured) -> dict[str, Comparison]:
    return {row.name: row for row in comparisons(measured)}


def test_the_table_counts_each_system_by_itself() -> None:
    wrong = replace(GOOD, line=7)
    one = Measured(PROGRAM, {"a": Said(GOOD), "b": Said(wrong, alarms=(GOOD,)), "c": None}, "NameError")
    two = Measured(replace(PROGRAM, title="x", file="b.txt"), {"a": Said(), "b": Said(GOOD), "c": None}, "it runs")
    rows = rows_of(one, two)

    assert rows["answered at all"].values == {"a": 50, "b": 100, "c": None}
    assert rows["right line"].values == {"a": 50, "b": 50, "c": None}
    assert rows["no jargon in what is told"].values == {"a": 100, "b": 100, "c": None}
    assert rows["words"].values["a"] == 15, "only of what was told"
    alarms = rows["false alarms on corrected programs"]
    assert (alarms.values, alarms.unit) == ({"a": 0, "b": 1, "c": None}, "of 2")
    assert rows["READY in a.txt (1)"].values == {"a": 100, "b": 0, "c": None}
    assert rows["READY where Python says it runs (1)"].values == {"a": 0, "b": 100, "c": None}
    assert not [name for name in rows if "silent" in name]


def test_a_silent_mistake_is_for_a_remark() -> None:
    silent = replace(PROGRAM, silent=True)
    rows = rows_of(
        Measured(silent, {"a": Said(notes=(GOOD,)), "b": Said(told=GOOD)}, "it runs"),
        Measured(PROGRAM, {"a": Said(notes=(GOOD,)), "b": Said(told=GOOD)}, "it runs"),
    )

    assert rows["silent, READY"].values == {"a": 100, "b": 0}
    assert rows["silent, called a problem"].values == {"a": 0, "b": 1}
    assert rows["READY"].values == {"a": 0, "b": 100}, "and a remark is no answer where something fails"


def test_the_details_tell_which_program_missed_what() -> None:
    repaired = replace(GOOD, line=7, repaired=frozenset({1}), repair="x = 'hi'")
    (found,) = details([Measured(PROGRAM, {"a": Said(repaired, alarms=(GOOD,)), "b": None}, "NameError")])

    assert (found["title"], found["file"], found["sort"]) == ("no quotes", "a.txt", "NameError")
    assert found["systems"]["b"] is None
    ours = found["systems"]["a"]
    assert (ours["missed"], ours["ready"]) == (["right_line"], False)
    assert ours["told"]["fix"] == {"lines": [1], "new": "x = 'hi'"}
    assert [alarm["kind"] for alarm in ours["false_alarms"]] == ["missing_quotes"]
