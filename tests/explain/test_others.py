"""What is wrong with a program behind the first problem."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pyland.explain.checking import Finding, check
from pyland.explain.several import MOST_OTHERS
from tests.explain.scripts import CONTEXT, Script
from tests.explain.test_scripts import BROKEN

pytestmark = pytest.mark.filterwarnings("ignore::SyntaxWarning", "ignore::DeprecationWarning")

MANY = """\
if can_move()
    move_est()
say(hello)
move_east
x = 3 +
print(fule)
"""


def kinds(found: Finding) -> list[tuple[str, int | None]]:
    return [(told.kind, told.line) for told in found.others]


def test_the_first_problem_is_shown_and_the_rest_waits() -> None:
    found = check(MANY, CONTEXT)

    assert found.explanation is not None and (found.explanation.kind, found.explanation.line) == ("missing_colon", 1)
    assert {3, 5, 6} <= {line for _kind, line in kinds(found)}


def test_names_that_mean_nothing_are_all_told() -> None:
    found = check("sya(1)\nmove_est()\nsay(hello)\n", CONTEXT)

    assert found.explanation is not None and found.explanation.line == 1
    assert kinds(found) == [("misspelt_name", 2), ("missing_quotes", 3)]


def test_the_upper_one_of_two_problems_comes_first_though_python_tells_the_lower() -> None:
    found = check('if can_move()\n    move_east()\nsay("hi)\n', CONTEXT)

    assert found.explanation is not None and (found.explanation.kind, found.explanation.line) == ("missing_colon", 1)
    assert kinds(found) == [("quote_never_closed", 3)]


@pytest.mark.parametrize(
    "source",
    [
        'try:\n    say("a")\nsay("b)\n',
        'x = [1,\n2\nsay("b)\n',
        'text = """\nif x\n"""\nsay("b)\n',
        'x = 1 + \\\n2\nsay("b)\n',
        'if can_move():\nsay("b)\n',
    ],
)  # fmt: skip
def test_lines_that_something_below_makes_right_are_no_problem_by_themselves(source: str) -> None:
    told = check(source, CONTEXT).explanation

    assert told is not None and told.line == source.split("\n").index('say("b)') + 1 or told.kind == "never_closed"


def test_what_a_line_that_was_taken_out_would_have_made_is_not_called_unknown() -> None:
    found = check("gems = 3 $ 4 ? 5\nsay(gems)\nsya(1)\n", CONTEXT)

    assert found.explanation is not None and found.explanation.line == 1
    assert ("unknown_name", 2) not in kinds(found) and ("missing_quotes", 2) not in kinds(found)


def test_remarks_come_along_with_a_problem() -> None:
    found = check("sya(1)\nmove_east\n", CONTEXT)

    assert [(note.kind, note.line) for note in found.notes] == [("command_without_brackets", 2)]


def test_there_are_not_too_many() -> None:
    assert len(check("".join(f"sya({n})\n" for n in range(30)), CONTEXT).others) == MOST_OTHERS


@pytest.mark.parametrize("script", BROKEN, ids=lambda script: script.name)
def test_one_mistake_is_one_problem(script: Script) -> None:
    found = check(script.source, script.context)

    assert [told.line for told in found.others if told.line == found.explanation.line] == []  # type: ignore[union-attr]


@given(st.lists(st.sampled_from([script.source for script in BROKEN]), min_size=1, max_size=4))
def test_every_problem_points_into_the_text(sources: list[str]) -> None:
    source = "\n".join(sources)
    lines = source.split("\n")
    found = check(source, CONTEXT)
    for told in (*found.others, *found.notes):
        assert told.line is not None and 1 <= told.line <= len(lines)
        assert told.fix is None or lines[told.fix.line - 1] == told.fix.old
        assert told.line != (found.explanation.line if found.explanation else 0)
