"""Every explainer is needed: each is reached by a program in `tests/scripts`, and so is each kind of mistake."""

import ast
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from pyland.explain import foreseen, limits, notes
from pyland.explain.checking import check
from pyland.explain.endless import going_through, recursing
from pyland.explain.naming import names
from pyland.explain.running import attributes, commands, given, keys, othersums, problems
from pyland.explain.syntax import reading
from tests.explain.scripts import scripts_in
from tests.explain.test_scripts import BROKEN, RUNNING, SILENT, of_run

pytestmark = pytest.mark.filterwarnings("ignore::SyntaxWarning")

PACKAGE = Path(__file__).resolve().parent.parent.parent / "pyland" / "explain"
Explain = Callable[..., Any]
Registry = tuple[Explain, ...] | Mapping[str, Explain | tuple[Explain, ...]]
FORESEEN = scripts_in("foreseen")
REGISTRIES = (
    (reading, "EXPLAINERS"), (names, "_EXPLAINERS"), (notes, "_NOTES"), (foreseen, "EXPLAINERS"),
    (problems, "FIRST"), (problems, "EXPLAINERS"), (attributes, "_WAYS"), (commands, "_FAULTS"), (given, "_FAULTS"),
    (keys, "_REASONS"), (othersums, "_BY_SIDES"),
    (limits, "EXPLAINERS"), (going_through, "EXPLAINERS"), (recursing, "EXPLAINERS"),
)  # fmt: skip
"""All tuples and tables of explainers."""


def name_of(explain: Explain) -> str:
    return f"{explain.__module__.removeprefix('pyland.explain.')}.{explain.__qualname__}"


def watched(explain: Explain, reached: set[str]) -> Explain:
    """The explainer, which notes down when it had something to say."""

    def watching(*given: Any) -> Any:
        told = explain(*given)
        if isinstance(told, Iterator):
            told = list(told)
        if told:
            reached.add(name_of(explain))
        return told

    return watching


def all_of(registry: Registry) -> Iterator[Explain]:
    for entry in registry.values() if isinstance(registry, Mapping) else registry:
        yield from entry if isinstance(entry, tuple) else (entry,)


def all_watched(registry: Registry, reached: set[str]) -> Registry:
    if isinstance(registry, tuple):
        return tuple(watched(one, reached) for one in registry)
    return {
        key: tuple(watched(one, reached) for one in entry) if isinstance(entry, tuple) else watched(entry, reached)
        for key, entry in registry.items()
    }


@pytest.fixture(scope="module")
def reached() -> Iterator[set[str]]:
    """The explainers that have something to say about any of the programs."""
    found: set[str] = set()
    with pytest.MonkeyPatch.context() as patch:
        for module, attribute in REGISTRIES:
            patch.setattr(module, attribute, all_watched(getattr(module, attribute), found))
        for script in (*BROKEN, *SILENT, *FORESEEN):
            check(script.source, script.context)
        for script in RUNNING:
            of_run(script)
        yield found


@pytest.mark.parametrize(
    "explain", sorted({name_of(one) for module, name in REGISTRIES for one in all_of(getattr(module, name))})
)
def test_each_explainer_is_reached(explain: str, reached: set[str]) -> None:
    assert explain in reached


def kinds_told() -> set[str]:
    """The kinds that stand in the code: what is handed to `tell` or `Explanation` first."""
    found: set[str] = set()
    for file in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id="tell"), args=[ast.Constant(value=str(kind)), *_rest]):
                    found.add(kind)
    return found


@pytest.mark.parametrize("kind", sorted(kinds_told()))
def test_each_kind_has_a_program(kind: str) -> None:
    assert kind in {script.kind for script in (*BROKEN, *RUNNING, *SILENT, *FORESEEN)}
