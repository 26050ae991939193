import pytest

from pyland.editing.editor import Editor
from pyland.explain.explanation import Explanation, Fix
from pyland.play.ran import RanProgram, lines_now
from pyland.text import ENGLISH, _

TOLD = Explanation(
    "strange", _("Strange signs on line {line}", line=2), _("Look."), line=2, col=1, end_col=3, fix=Fix(2, "b?", "b"),
)


@pytest.mark.parametrize(("before", "now", "expected"), [
    ("abc", "abc", [1, 2, 3]),
    ("abc", "xabc", [2, 3, 4]),
    ("abc", "bc", [None, 1, 2]),
    ("abc", "aXc", [1, None, 3]),
    ("abcde", "abXYcdZe", [1, 2, 5, 6, 8]),
    ("abc", "", [None, None, None]),
    ("", "abc", []),
    ("aaa", "aXaa", [1, 3, 4]),
    ("abcdef", "abXdYf", [1, 2, None, 4, None, 6]),
    ("aba", "ab", [1, 2, None]),
])
def test_where_lines_are_by_now(before, now, expected):
    assert list(lines_now(list(before), list(now))) == expected


def test_long_texts_that_are_the_same_in_part():
    before = [str(number) for number in range(1_000)]
    found = lines_now(before, [*before[:500], "middle", *before[510:]])
    assert found[:500] == list(range(1, 501)) and found[500:510] == [None] * 10 and found[510] == 502
    # What was changed at both ends of so long a text is not looked for.
    assert lines_now(["x", *before, "y"], ["X", *before, "Y"])[1] is None


@pytest.fixture
def editor():
    return Editor("a\nb?\nc")


@pytest.fixture
def ran(editor):
    return RanProgram(editor.text, editor)


def test_as_long_as_nothing_is_typed_everything_stays_as_it_is(ran):
    assert ran.line_now(2) == 2 and ran.line_now(None) is None
    assert ran.told_now(TOLD) is TOLD


def test_what_is_told_moves_with_its_line(ran, editor):
    editor.replace_all("new\na\nb?\nc", 0)
    told = ran.told_now(TOLD)
    assert (told.line, told.col, told.end_col, told.fix) == (3, 1, 3, Fix(3, "b?", "b"))
    assert ENGLISH(told.title) == "Strange signs on line 3"
    assert ran.line_now(1) == 2 and ran.line_now(None) is None and ran.line_now(9) is None


def test_of_a_line_that_is_gone_only_the_words_stay_until_it_is_back(ran, editor):
    editor.replace_all("a\nc", 0)
    told = ran.told_now(TOLD)
    assert (told.line, told.col, told.end_col, told.fix) == (None, None, None, None)
    assert ENGLISH(told.title) == "Strange signs on line 2"
    editor.undo()
    assert ran.told_now(TOLD) is TOLD


@pytest.mark.parametrize(("text", "fix"), [
    ("x\na\nb?\nc", Fix(5, "", "d")), ("a\nb?\nc\nx", None), ("a\nb?\nX", None), ("a\nB\nc", None),
])
def test_a_repair_below_the_last_line(ran, editor, text, fix):
    editor.replace_all(text, 0)
    told = Explanation("short", _("Short"), _("Go on."), line=2, fix=Fix(4, "", "d"))
    assert ran.told_now(told).fix == fix
