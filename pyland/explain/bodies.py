"""Those who can be told what to do: who is here, and who is not."""

import re

from pyland.explain.explanation import Explanation
from pyland.explain.unknown import Unknown
from pyland.explain.wording import code, tell
from pyland.text import _

_KNOWN = frozenset({"hero", "robot", "cat", "dog", "monkey", "boat", "turtle", "player"})
"""Words by which programs call somebody who does what they are told."""


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
    if re.sub(r"_?\d+$", "", unknown.name.lower()) in _KNOWN - {"player"}:
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
