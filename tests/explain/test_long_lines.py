"""Lines that nobody writes by hand: looking for a mistake in them would take as long as they are, squared."""

import pytest

from pyland.explain.checking import check
from pyland.explain.context import Context
from pyland.text import ENGLISH

CONTEXT = Context(("move_east",), ("move_east",), (), ("hero",), ())


@pytest.mark.parametrize("signs", [")", "$", "?", ".", ",", ":", "@", "a."])
def test_a_mistake_in_a_very_long_line_is_not_looked_for(signs):
    explanation = check("x = 1\n" + signs * 5_000, CONTEXT).explanation
    assert explanation.kind == "long_line" and explanation.line == 2
    assert ENGLISH(explanation.hint) == "Split it into shorter lines."


def test_a_long_list_is_read_as_ever():
    source = "numbers = [" + ", ".join(map(str, range(215))) + " 215]\n"
    assert 900 < len(source.splitlines()[0]) < 1_000
    assert check(source, CONTEXT).explanation.kind == "missing_comma"
