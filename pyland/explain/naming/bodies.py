"""Those who can be told what to do: who is here, and who is not."""

import re

from pyland.explain.explanation import Explanation
from pyland.explain.naming.otherwords import OTHER_WORDS
from pyland.explain.naming.unknown import Unknown
from pyland.explain.wording import code, tell
from pyland.text import _

_ONESELF = frozenset({"player", "me", "self", "myself", "hero", "explorer", "character"})
"""Words by which programs call the one they are for. Any other name may be somebody else's."""


_ROBOTS = re.compile(r"(?:robot|hero)(?:_?\d)?", re.IGNORECASE)
"""Those who are on many maps, but not on all."""


def not_on_this_map(unknown: Unknown) -> Explanation | None:
    """`drive(robot)` and `robot.turn_left`, where there is no robot. With a call behind it, see `other_body`."""
    here = unknown.context.bodies
    if not here or not _ROBOTS.fullmatch(unknown.name) or unknown.name.lower() in (name.lower() for name in here):
        return None
    if unknown.name in unknown.scopes.all_names or re.match(r"\.\s*\w+\s*\(", unknown.behind):
        return None
    if unknown.called or unknown.name in unknown.context.things and unknown.taker in ("at", "has", "distance"):
        return None
    spoken = unknown.taker in ("say", "print", "shout")
    return tell(
        "other_body",
        _("There is no `{name}` here", name=code(unknown.name)),
        _("On this map I only know {names}.", names=_named(here)),
        _("To show the word itself, write `{word}`.", word=f'"{unknown.name}"')
        if spoken
        else _("Use one of these names on line {line}.", line=unknown.line)
        if len(here) > 1
        else _("Write `{body}` on line {line}, or choose a map with a `{name}`.",
               body=here[0], line=unknown.line, name=code(unknown.name)),
        line=unknown.line,
        cols=unknown.cols,
    )  # fmt: skip


def no_turtle(unknown: Unknown) -> Explanation | None:
    """`turtle.forward(10)`"""
    if unknown.name.lower() != "turtle" or not unknown.behind.startswith(".") or not unknown.context.commands:
        return None
    usual = ("move_forward", "move_east")
    command = next((name for name in usual if name in unknown.context.commands), unknown.context.commands[0])
    return tell(
        "other_body",
        _("There is no `{name}` here", name=code(unknown.name)),
        _("No turtle draws here. Instead, somebody on the map moves."),
        _("Use commands like `{command}(...)`.", command=command),
        line=unknown.line,
        cols=unknown.cols,
    )


_OF_OTHER_GAMES = frozenset({
    "agent", "mc", "sprite", "karel", "kara", "karol", "steve", "player", "avatar", "character", "actor", "gamer",
    "codey", "stage", "pygame", "ozobot", "microbit", "hub", "motor", "motors",
})  # fmt: skip
"""What other games and machines call what can be driven there."""


def of_another_game(unknown: Unknown) -> Explanation | None:
    """`agent.move("forward", 1)`"""
    found = re.match(r"\s*\.\s*([^\W\d]\w*)\s*\(", unknown.text[unknown.end_col :])
    here, commands = unknown.context.bodies, unknown.context.commands
    if not found or not here or not commands or unknown.name.lower() not in _OF_OTHER_GAMES:
        return None
    usual = (OTHER_WORDS.get(found[1].lower().replace("_", "")), "move_forward", "move_east")
    command = next((name for name in usual if name in commands), commands[0])
    return tell(
        "other_body",
        _("There is no `{name}` here", name=code(unknown.name)),
        _("`{name}` is from another game or language. Here your program drives {names}.",
          name=code(unknown.name), names=_named(here)),
        _("Use a command, like `{command}(...)`.", command=command),
        line=unknown.line,
        cols=unknown.cols,
    )  # fmt: skip


def undriven(unknown: Unknown) -> Explanation | None:
    """`rosa.move_east()`, where Rosa is somebody to talk to."""
    found = re.match(r"\s*\.\s*([^\W\d]\w*)", unknown.text[unknown.end_col :])
    if not found or unknown.name.casefold() not in (name.casefold() for name in unknown.context.undriven):
        return None
    own = unknown.context.bodies[:1]
    alone = not unknown.text[unknown.end_col + found.end() :].strip()
    to_talk = found[1] in ("ask", "answer", "say", "read", "tell") or alone
    if "ask" in unknown.context.commands and to_talk and not found[1].startswith(("move_", "turn_")):
        return tell(
            "undriven",
            _("No program drives `{name}`", name=code(unknown.name)),
            _("`{name}` does not obey commands.", name=code(unknown.name)),
            _('Stand next to `{name}` and ask: `ask("...")`.', name=code(unknown.name)),
            line=unknown.line,
            cols=unknown.cols,
        )
    return tell(
        "undriven",
        _("No program drives `{name}`", name=code(unknown.name)),
        _("`{name}` does not obey commands.", name=code(unknown.name)),
        _("Your program can drive {names}.", names=_named(unknown.context.bodies)) if own else _("Leave the name out."),
        line=unknown.line,
        cols=unknown.cols,
    )


def other_body(unknown: Unknown) -> Explanation | None:
    """`player.move_east()`, or `robot.move_east()` where there is no robot."""
    found = re.match(r"\s*\.\s*([^\W\d]\w*)\s*\(", unknown.text[unknown.end_col :])
    here = unknown.context.bodies
    if not found or found[1] not in unknown.context.all_commands or not here:
        return None
    command = found[1]
    if len(here) > 1:
        return tell(
            "other_body",
            _("Who is `{name}`?", name=code(unknown.name)),
            _("I do not know `{name}`. Here there are {names}.", name=code(unknown.name), names=_named(here)),
            _("Write one of these names before `.{command}`.", command=command),
            line=unknown.line,
            cols=unknown.cols,
        )
    body = here[0]
    if unknown.name.lower() not in _ONESELF:
        return tell(
            "other_body",
            _("There is no `{name}` here", name=code(unknown.name)),
            _("On this map I only know `{body}`.", body=body),
            _("Write `{body}.{command}`, or only `{command}`.", body=body, command=command),
            line=unknown.line,
            cols=unknown.cols,
        )
    return tell(
        "other_word",
        _("Here it is called `{right}`", right=body),
        _("I do not know `{name}` on line {line}.", name=code(unknown.name), line=unknown.line),
        _("Write `{body}.{command}`, or only `{command}`.", body=body, command=command),
        line=unknown.line,
        cols=unknown.cols,
        fix=unknown.replaced(body),
    )


def _named(names: tuple[str, ...]) -> str:
    """Some names as code, with commas between them."""
    return ", ".join(f"`{name}`" for name in names[:4])
