"""What the explanations know of the toolboxes is what a program gets from them."""

import importlib
import types

import pytest

from pyland.explain.naming.toolboxes import GIVEN, WITHHELD, other_name
from pyland.script.child.modules import Modules


@pytest.fixture(scope="module")
def modules() -> Modules:
    return Modules(0, lambda _seconds: None)


@pytest.mark.parametrize("box", sorted(GIVEN))
def test_the_names_are_those_that_the_game_gives(box: str, modules: Modules) -> None:
    assert set(GIVEN[box]) == set(modules.find(box).__all__)


@pytest.mark.parametrize("box", sorted(GIVEN))
def test_what_is_withheld_is_told_as_such(box: str) -> None:
    module = importlib.import_module(box)
    public = getattr(module, "__all__", None) or [
        name
        for name, value in vars(module).items()
        if not name.startswith("_") and getattr(value, "__module__", box) == box and type(value) is not types.ModuleType
    ]
    rare = {"enum", "time"}  # of these only what a person may have heard of

    assert box in rare or set(public) <= {*GIVEN[box], *WITHHELD.get(box, ())}
    assert not set(GIVEN[box]) & set(WITHHELD.get(box, ()))


@pytest.mark.parametrize("box", sorted(GIVEN))
def test_other_names_lead_to_what_there_is(box: str) -> None:
    names = ["squareroot", "power", "choose", "number", "mix", "wait", "push", "average", "count", "memoize", "pie"]
    led = [other_name(box, name) for name in names]

    assert {right for right in led if right} <= set(GIVEN[box])
