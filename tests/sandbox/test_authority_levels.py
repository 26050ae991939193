"""Levels are data: whatever is written in one, nothing of it runs, and nobody sees a sign that does something."""

import re
import sys
from contextlib import contextmanager

import pytest

from pyland.level.build import load_map
from pyland.level.library import Library
from pyland.level.reader import read_level
from pyland.play.trial import judge_whole
from pyland.text import ENGLISH
from pyland.world.world import World
from tests.level.making import COMMANDS, LEVEL, write_level
from tests.level.tiled import thing, written

PYTHON = "__import__('os').system('touch MARK')"
FORMATS = "{0.__class__.__init__.__globals__} {body.__class__} {x:>999999999} %(x)s %s {} {"
UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
PLAIN = {
    "python": PYTHON, "an f-text": "f'{" + PYTHON + "}'", "formats": f'"{FORMATS}"', "a lambda": f"(lambda: {PYTHON})",
    "markup": "\"<script>alert(1)</script> [b](file:///etc/passwd)\"", "gettext": f'"_({PYTHON})"',
    "a path": "../../../../../../etc/passwd", "an absolute path": "/etc/passwd",
    "a command": "$(touch MARK) `touch MARK`",
}
TAGS = {
    "apply": '!!python/object/apply:os.system ["touch MARK"]', "name": "!!python/name:os.system",
    "module": "!!python/module:os", "new": "!!python/object/new:os.system [touch MARK]", "own": "!other thing",
    "tuple": "!!python/tuple [1, 2]", "binary": "!!binary aGVsbG8=", "anchor": "&mark text", "alias": "*mark",
    "escape": r'"\e[2J\e]0;title\a"', "c1": r'"\x9b2J"', "turned": r'"\u202eolleh"', "nul": r'"\0"',
    "next line": r'"a\u2028b"',
}
PLACES = (
    "The Long Way", "map.tmx", "run]", "move_north", "step]", "Ranger Rosa",
    "My flag is over there. Can you **get** it?",
    "reach", "flag\n  - say", "hello", "Say the word", "instructions", "4\n", "bump", "How far is it?", "wrong.py",
    "solution.py\n  - sol", "one step", "calls", "100", "move_east()\ngoals",
)
"""What stands in the level; behind a line end or a bracket is what has to stay. In the last one, all signs are text."""
_seen: list[tuple[str, str]] | None = None


def _note(event, given):
    if _seen is not None and event in ("compile", "exec", "import", "os.system", "subprocess.Popen", "os.posix_spawn",
                                       "os.exec", "pickle.find_class", "marshal.loads", "ctypes.dlopen", "open"):
        _seen.append((event, repr(given)[:500]))


@pytest.fixture(scope="module", autouse=True)
def hook(tmp_path_factory):
    """It stays for ever, but only notes something while it is wanted. Before, everything is loaded that levels need."""
    folder = tmp_path_factory.mktemp("sound") / "island" / "01-level"
    write_level(folder)
    (folder.parent / "island.yaml").write_text("title: An Island\norder: 1\n", encoding="utf-8")
    assert read(folder)[0] is not None
    assert "The Long Way" in play(folder)
    sys.addaudithook(_note)


@contextmanager
def noted():
    """What Python does meanwhile, of what could be the end of it."""
    global _seen
    _seen = found = []
    try:
        yield found
    finally:
        _seen = None


def with_text(place, new):
    """The level with something else in a place; what follows the text in it stays."""
    old = re.split(r"[\]\n]", place)[0]
    assert place in LEVEL
    return LEVEL.replace(place, new + place[len(old):], 1)


def read(folder):
    """A level, and everything that is shown of it."""
    reading = read_level(folder / "level.yaml", COMMANDS)
    texts = [ENGLISH(problem.message) for problem in reading.problems]
    spec = reading.spec
    if spec is not None:
        texts += [spec.title, *spec.hints, *(line.text for line in spec.story), *(str(line.who) for line in spec.story)]
        for goal in (*spec.goals, *spec.stars):
            texts.append(ENGLISH(goal.text()))
        texts += [wrong.expect for wrong in spec.wrong]
    return spec, texts


def play(folder):
    """Begin the level as the game does, and judge that."""
    texts = []
    for level in Library([folder.parent.parent]).levels:
        texts += [level.title, *(ENGLISH(problem.message) for problem in level.problems)]
        if level.problems or level.spec is None:
            continue
        world = World(level.start(0))
        verdict = judge_whole(level, world, None, 0)
        assert not verdict.solved
        for _goal, judgement in (*verdict.goals, *verdict.extras):
            texts += [ENGLISH(text) for text in (judgement.progress, judgement.missed) if text is not None]
    return texts


@pytest.mark.parametrize("text", PLAIN.values(), ids=PLAIN)
def test_python_in_a_level_is_text_or_a_problem(tmp_path, text):
    for number, place in enumerate(PLACES):
        folder = tmp_path / str(number) / "island" / "01-level"
        write_level(folder, with_text(place, text))
        (folder.parent / "island.yaml").write_text("title: An Island\norder: 1\n", encoding="utf-8")
        with noted() as found:
            texts = [*read(folder)[1], *play(folder)]
        harmless(found, texts, tmp_path)
        assert texts


@pytest.mark.parametrize("text", TAGS.values(), ids=TAGS)
def test_what_yaml_could_do_with_it_is_a_sentence(tmp_path, text):
    for number, place in enumerate(PLACES[:-1]):
        folder = tmp_path / f"{number:02}-level"
        write_level(folder, with_text(place, text))
        with noted() as found:
            spec, texts = read(folder)
        harmless(found, texts, tmp_path)
        assert spec is None and texts and all(texts), place
        if place == PLACES[0]:
            assert f"begins with `{text[0]}`" in texts[0] or "cannot be seen" in texts[0]


def harmless(found, texts, folder):
    assert not [event for event in found if event[0] not in ("open", "import")], found
    opened = [given for event, given in found if event == "open"]
    # A process of another test may be looked at meanwhile.
    assert all(str(folder) in given or "/statm" in given for given in opened), opened
    assert not list(folder.rglob("MARK"))
    assert not [text for text in texts if UNSEEN.search(text)]


MAP_TEXTS = {"python": PYTHON, "formats": FORMATS, "markup": "<b>&lt;", "a path": "../../../etc/passwd"}


@pytest.mark.parametrize("text", MAP_TEXTS.values(), ids=MAP_TEXTS)
@pytest.mark.parametrize("how", ["a property", "a name", "a class", "a key", "a number", "yes or no"])
def test_python_in_a_map_is_text_or_a_problem(tmp_path, text, how):
    made = {
        "a property": lambda: thing("sign", text=text), "a name": lambda: thing("sign", name=text, text="x"),
        "a class": lambda: thing(text.replace("<", "").replace("&", "").replace('"', "")),
        "a key": lambda: thing("sign", **{text: "x"}), "a number": lambda: thing("gate", every=("int", text)),
        "yes or no": lambda: thing("door", locked=("bool", text)),
    }[how]()
    file = written(tmp_path, made)
    with noted() as found:
        tiled, problems = load_map(file)
        told = [ENGLISH(problem.message) for problem in problems]
    harmless(found, told, tmp_path)
    assert (tiled is None) == bool(told)
    if how == "a property":
        assert text in [made.properties.get("text") for made in tiled.start.things.values()]


TRICKS = {
    "a class with members": thing("sign", text=("class", "x")), "a file": thing("sign", text=("file", "/etc/passwd")),
    "a colour": thing("sign", text=("color", PYTHON)), "an object": thing("sign", text=("object", "1e9")),
    "a type nobody knows": thing("sign", text=("python", PYTHON)), "a dunder": thing("sign", __class__="x", text="x"),
    "names of pytmx": thing("sign", parent="x", properties="x", apply_transformations="x", text="x"),
    "a huge number": thing("gate", every=("int", "9" * 5_000)), "infinity": thing("gate", every=("float", "inf")),
    "turned text": thing("sign", text="\u202eolleh"), "c1": thing("sign", name="a\x9b2J", text="x"),
    "a sign in a key": thing("sign", **{"a\x9b": "x"}), "a template": thing("sign", text="x").replace(
        'type="sign"', 'type="sign" template="/etc/passwd"'),
}


@pytest.mark.parametrize("made", TRICKS.values(), ids=TRICKS)
def test_tricks_with_tiled_are_text_or_a_sentence(tmp_path, made):
    file = written(tmp_path, made)
    with noted() as found:
        tiled, problems = load_map(file)
        told = [ENGLISH(problem.message) for problem in problems]
    harmless(found, told, tmp_path)
    assert (tiled is None) == bool(told) and all(told)
    shown = [text for known in (tiled.start.things.items() if tiled else ()) for text in (known[0], str(known[1]))]
    assert not [text for text in shown if UNSEEN.search(text)]


def test_what_would_run_is_seen(tmp_path):
    """The notes of the tests above are not empty by themselves."""
    with noted() as found:
        eval("1 + 1")
        (tmp_path / "MARK").touch()
        (tmp_path / "MARK").read_bytes()
    assert {event for event, _given in found} >= {"compile", "exec", "open"}
    with pytest.raises(AssertionError):
        harmless(found, [], tmp_path)
