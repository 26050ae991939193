"""Texts before they are translated, and the border where they become words."""

import ast
import json
import re
from collections.abc import Iterator
from gettext import NullTranslations
from pathlib import Path

import pytest

from pyland.text import ENGLISH, Message, Translator, _, plural

PACKAGE = Path(__file__).parents[2] / "pyland"


class Pretend(NullTranslations):
    """A catalogue from a mapping."""

    def __init__(self, texts: dict[str, str]) -> None:
        super().__init__()
        self.texts = texts

    def gettext(self, message: str) -> str:
        return self.texts.get(message, message)

    def ngettext(self, one: str, many: str, count: int) -> str:
        return self.texts.get(one if count == 1 else many, one if count == 1 else many)


def test_slots_are_filled_at_the_border() -> None:
    message = _("{body} picks up {thing}.", body="hero", thing=_("a gem"))
    german = Translator(Pretend({"{body} picks up {thing}.": "{thing} für {body}.", "a gem": "ein Edelstein"}), "de")
    assert ENGLISH(message) == "hero picks up a gem."
    assert german(message) == "ein Edelstein für hero."


@pytest.mark.parametrize(("count", "text"), [(0, "0 steps"), (1, "1 step"), (2, "2 steps")])
def test_plurals(count: int, text: str) -> None:
    assert ENGLISH(plural("{count} step", "{count} steps", count)) == text


@pytest.mark.parametrize("broken", ["{boddy} geht", "{} geht", "{body geht", "{body.x.y} {0}"])
def test_a_broken_translation_is_not_shown(broken: str) -> None:
    translator = Translator(Pretend({"{body} walks": broken}))
    assert translator(_("{body} walks", body="hero")) == "hero walks"


def test_what_a_child_wrote_is_never_taken_for_slots() -> None:
    assert ENGLISH(_("{body} says: {text}", body="hero", text="{body} {0} {")) == "hero says: {body} {0} {"
    assert ENGLISH("{plain}") == "{plain}"


def test_messages_can_be_compared_and_kept() -> None:
    assert _("{a}{b}", a=1, b=2) == _("{a}{b}", b=2, a=1)
    assert len({_("x"), _("x"), _("y")}) == 2


@pytest.mark.parametrize("message", [
    _("Hello"), _("{n} {name}", n=3, name="Zoë"), plural("{count} gem", "{count} gems", 2),
    _("Bump! {reason}", reason=_("The {thing} is in the way.", thing=_("rock"))),
])
def test_messages_travel_as_json(message: Message) -> None:
    assert Message.from_data(json.loads(json.dumps(message.as_data()))) == message


@pytest.mark.parametrize("data", [
    {}, {"id": "x"}, {"id": "x", "values": 3}, {"id": "x", "values": {"a": [1]}},
    {"id": "x", "values": {"a": {"no": 1}}}, {"id": "x", "values": {}, "many": "y"},
])
def test_other_data_is_refused(data: dict[str, object]) -> None:
    with pytest.raises((KeyError, TypeError, ValueError)):
        Message.from_data(data)


def _calls() -> Iterator[tuple[str, ast.Call]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("_", "plural"):
                yield f"{path.relative_to(PACKAGE).as_posix()}:{node.lineno}", node


CALLS = list(_calls())


def test_there_are_texts() -> None:
    assert len(CALLS) > 300


def fault_of(call: ast.Call) -> str | None:
    """What is wrong with a text in the source, or None."""
    texts = call.args[:2] if getattr(call.func, "id", "") == "plural" else call.args[:1]
    given = {keyword.arg for keyword in call.keywords}
    for text in texts:
        if not isinstance(text, ast.Constant) or not isinstance(text.value, str):
            return "glued or computed text"
        if None in given:
            continue  # the values come as a mapping
        slots = set(re.findall(r"(?<!\{)\{(\w+)", text.value))
        if not slots <= given | ({"count"} if len(texts) == 2 else set()):
            return f"no value for {sorted(slots - {str(name) for name in given})}"
    return None


def test_every_text_is_whole_and_its_slots_are_filled() -> None:
    """A translator finds texts by reading the source: they have to be there in one piece, with names for slots."""
    assert {place: fault for place, call in CALLS if (fault := fault_of(call)) is not None} == {}


@pytest.mark.parametrize("text", [
    "{name.__class__}", "{name[0]}", "{name!r}", "{name:>999999999}", "{other}", "{}", "{0}", "{name", "name}",
    "{name:{name}}", 5, None,
])
def test_a_message_from_elsewhere_has_plain_slots_only(text):
    good = {"id": "Hello {name}, {{so}}", "values": {"name": "you"}}
    assert ENGLISH(Message.from_data(good)) == "Hello you, {so}"
    for bad in ({**good, "id": text}, {**good, "many": text, "count": 2}):
        if bad.get("many", "") is None:
            continue
        with pytest.raises((TypeError, ValueError)):
            Message.from_data(bad)
