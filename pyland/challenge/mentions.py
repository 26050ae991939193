"""The names that goals use, which a level has to know: bodies, people, questions, choices, values."""

from typing import NamedTuple, Protocol, runtime_checkable

from pyland.challenge.run import Goal


class Mention(NamedTuple):
    """A name in a goal. `sort` says of what:

    - "body": a body that programs can drive, by its id;
    - "thing": anything on a map, by its id;
    - "taker": somebody or something on a map, by its id, its name or its kind;
    - "question": what the taker `to` asks in a talk;
    - "choice": one of the answers to the question `question` of `to`;
    - "value": a value of the level.
    """

    sort: str
    name: str
    to: str = ""
    question: str = ""


@runtime_checkable
class Naming(Protocol):
    """A goal that names something of its level, besides the body that its attribute `body` names."""

    def mentions(self) -> tuple[Mention, ...]:
        """All that it names."""
        ...


def mentions_of(goal: Goal) -> tuple[Mention, ...]:
    """All names in a goal, with those in the goals of which it is made."""
    body: str | None = getattr(goal, "body", None)
    others = goal.mentions() if isinstance(goal, Naming) else ()
    return others if body is None else (Mention("body", body), *others)
