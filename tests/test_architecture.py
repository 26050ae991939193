"""The borders of the house: who may import whom, and what each package may touch of the world outside."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "pyland"
LEAVES = {"text", "words", "source"}
EVERYTHING = {
    "authoring", "bootstrap", "challenge", "editing", "explain", "level", "play", "resources", "script", "ui", "world",
    "app", "benchmarks", "cli",
}  # fmt: skip
MAY_IMPORT: dict[str, set[str]] = {
    "text": set(),
    "words": set(),
    "source": set(),
    "resources": set(),
    "world": set(),
    "challenge": {"world"},
    "script": {"world"},
    "level": {"world", "challenge", "script.commands"},
    "explain": {"world", "challenge", "script.arguments", "script.commands", "script.protocol"},
    "editing": {"script.commands"},
    "play": {"world", "challenge", "script", "level", "explain", "editing"},
    "ui": {"world", "challenge", "script", "level", "explain", "editing", "play", "resources", "benchmarks.row"},
    "authoring": EVERYTHING - {"ui", "app", "benchmarks", "cli"},
    "bootstrap": {"cli"},
    "app": EVERYTHING - {"cli", "benchmarks"},
    "benchmarks": EVERYTHING - {"cli"},
    "cli": EVERYTHING,
    "__main__": {"cli"},
}
"""What a package may import besides itself and the leaves. "script.commands" is that one module."""
BOOTSTRAP_LEAVES = {"text"}
ONLY_IN = {
    "pygame": ("ui",),
    "pytmx": ("level.tmx",),
    "yaml": ("level.tree",),
    "pyscroll": ("ui.bench",),
    "platformdirs": ("play.datafolder",),
    "wasmtime": ("script.sandbox.wasm",),
    "friendly_traceback": ("benchmarks.explaining.plain",),
}
IMPURE = {
    "asyncio", "datetime", "io", "logging", "multiprocessing", "os", "pathlib", "random", "secrets", "shutil", "signal",
    "socket", "subprocess", "sys", "tempfile", "threading", "time", "uuid",
}  # fmt: skip
"""What the world and the goals must not know: they would not be the same everywhere any more."""
FINDS_KINDS = "world.things.registry"
"""Looks into its own folder for the kinds of things, once, while it is imported."""
LONGEST = 400


def name_of(path: Path) -> str:
    """The dotted name of a module, without `pyland.`."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {name_of(path): path for path in sorted(PACKAGE.rglob("*.py"))}
NAMED = [pytest.param(name, id=name or "pyland") for name in MODULES]


def imports_of(name: str) -> Iterator[str]:
    """Everything that a module imports, absolutely, as dotted names (the names in `from x import y` as x.y)."""
    path = MODULES[name]
    package = ["pyland", *name.split(".")] if name else ["pyland"]
    if path.name != "__init__.py":
        package = package[:-1]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            yield from (f"{module}.{alias.name}" for alias in node.names)


def own(name: str) -> Iterator[str]:
    """The modules of Pyland that a module imports, by name without `pyland.`."""
    for imported in imports_of(name):
        if imported == "pyland" or not imported.startswith("pyland."):
            continue
        found = imported.removeprefix("pyland.")
        while found not in MODULES and "." in found:
            found = found.rpartition(".")[0]
        if found in MODULES:
            yield found


def is_within(name: str, allowed: set[str] | tuple[str, ...]) -> bool:
    return any(name == place or name.startswith(f"{place}.") for place in allowed)


@pytest.mark.parametrize("name", NAMED)
def test_arrows_point_down(name: str) -> None:
    home = name.split(".")[0]
    leaves = BOOTSTRAP_LEAVES if home == "bootstrap" else LEAVES
    if not home:
        return
    allowed = MAY_IMPORT[home] | leaves | {home}
    assert [other for other in own(name) if not is_within(other, allowed)] == []


def test_the_table_knows_every_package() -> None:
    assert {name.split(".")[0] for name in MODULES if name} == set(MAY_IMPORT)


def test_leaves_import_nothing_of_pyland() -> None:
    for name in MODULES:
        if name.split(".")[0] in LEAVES:
            assert {other.split(".")[0] for other in own(name)} <= {name.split(".")[0]}, name


@pytest.mark.parametrize("library", ONLY_IN)
def test_a_library_is_known_in_one_place(library: str) -> None:
    users = {name for name in MODULES for imported in imports_of(name) if imported.split(".")[0] == library}
    assert users, f"nobody uses {library}"
    assert {name for name in users if not is_within(name, ONLY_IN[library])} == set()


def test_other_libraries_are_not_used_at_all() -> None:
    """Each library is a decision that a reader finds in the table above (and in docs/)."""
    known = set(sys.stdlib_module_names) | set(ONLY_IN) | {"pyland"}
    strangers = {(name, imported) for name in MODULES for imported in imports_of(name)
                 if imported.split(".")[0] not in known}
    assert strangers == set()


def test_the_world_and_the_goals_are_pure() -> None:
    for name in MODULES:
        if is_within(name, ("world", "challenge")) and name != FINDS_KINDS:
            assert {imported.split(".")[0] for imported in imports_of(name)} & IMPURE == set(), name


def test_the_child_process_knows_only_itself_and_the_standard_library() -> None:
    inside = [name for name in MODULES if is_within(name, ("script.child",))]
    assert inside
    for name in inside:
        for imported in imports_of(name):
            top = imported.split(".")[0]
            assert top in sys.stdlib_module_names or imported.startswith("pyland.script.child"), (name, imported)


def test_there_are_no_import_cycles() -> None:
    """Between modules, imports inside functions included: a cycle is a missing seam, wherever it is written."""
    state: dict[str, str] = {}

    def visit(name: str, path: tuple[str, ...]) -> None:
        if state.get(name) == "done":
            return
        assert state.get(name) != "open", f"cycle: {' -> '.join((*path[path.index(name):], name))}"
        state[name] = "open"
        for other in own(name):
            # A package's front door imports its rooms, and the rooms may be reached through the door's name.
            if other != name and not is_within(name, (other,)):
                visit(other, (*path, name))
        state[name] = "done"

    for name in MODULES:
        visit(name, ())


@pytest.mark.parametrize("name", NAMED)
def test_every_module_says_what_it_is_for(name: str) -> None:
    path = MODULES[name]
    text = path.read_text(encoding="utf-8")
    assert ast.get_docstring(ast.parse(text)), path
    if path.name == "__init__.py" and name.count(".") == 0:
        assert len(text.splitlines()[0]) > 30, "a package says what lives there"


@pytest.mark.parametrize("name", NAMED)
def test_modules_stay_small(name: str) -> None:
    assert len(MODULES[name].read_text(encoding="utf-8").splitlines()) <= LONGEST


def test_old_pythons_can_read_the_file_that_tells_them_they_are_too_old() -> None:
    ast.parse((ROOT / "main.py").read_text(encoding="utf-8"), feature_version=(3, 6))


def test_the_top_level_holds_what_a_newcomer_expects() -> None:
    assert {"pyland", "levels", "assets", "tests", "main.py"} <= {path.name for path in ROOT.iterdir()}
