"""The checker process: reads a question a line from stdin, writes an answer a line to stdout. All as JSON.

It runs apart from the game, with nothing but the standard library and this package. Whatever a program does to it, the
game goes on. Who starts it locks it in between `load` and `serve`.
"""

import importlib
import json
import sys
import warnings
from collections.abc import Mapping
from importlib.machinery import PathFinder
from typing import Any, BinaryIO

from pyland.explain.checking import Finding, check, explain_limit, explain_problem
from pyland.explain.context import Context
from pyland.explain.explanation import Explanation
from pyland.explain.wording import tell
from pyland.script.protocol import Limit, Problem
from pyland.text import _

_LATER = """
    pyland.explain.foreseen pyland.explain.limits pyland.explain.naming.certain pyland.explain.naming.names
    pyland.explain.notes pyland.explain.running.problems pyland.explain.several
    pyland.explain.syntax.earlier pyland.explain.syntax.reading
    heapq _pylong
"""
"""What is loaded only when it is used: by explanations, then by Python itself (to count, and for huge numbers)."""
MOST_BYTES = 900_000
"""Longer answers are sent without the facts about the program."""


def load() -> None:
    """Load all that any answer needs. Afterwards nothing more can be loaded from a file."""
    warnings.simplefilter("ignore")  # Python warns of odd but right code on stderr, which nobody reads
    for name in _LATER.split():
        try:
            importlib.import_module(name)
        except ModuleNotFoundError:  # not every version of Python has all of them
            if name.startswith("pyland"):
                raise
    sys.meta_path.remove(PathFinder)


def serve(questions: BinaryIO, answers: BinaryIO) -> None:
    """Answer each line of `questions` with a line in `answers`, until there are no more."""
    for line in questions:
        answers.write(answer_line(line) + b"\n")
        answers.flush()


def answer_line(line: bytes) -> bytes:
    """The answer to one question as JSON. Never raises: what is no question gets an empty answer."""
    number: Any = None
    try:
        question = json.loads(line)
        number = question.get("id")
        finding = answer(question)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, MemoryError):
        finding = Finding()
    data = _as_data(number, finding)
    encoded = json.dumps(data).encode("ascii")
    return encoded if len(encoded) <= MOST_BYTES else json.dumps({**data, "facts": None}).encode("ascii")


def answer(question: Mapping[str, Any]) -> Finding:
    """What there is to say to a question. Raises `ValueError`, `KeyError` or `TypeError` when it is no question."""
    source = question["source"]
    if not isinstance(source, str):
        raise TypeError("the source is no text")
    context = Context.from_data(question.get("context") or {})
    try:
        match question["ask"]:
            case "check":
                return check(source, context)
            case "problem":
                return explain_problem(source, Problem.from_data(question["problem"]), context)
            case "limit":
                return explain_limit(source, Limit.from_data(question["limit"]), context)
    except (RecursionError, MemoryError):
        return Finding(_too_much())
    raise ValueError("unknown question")


def _too_much() -> Explanation:
    return tell(
        "too_nested",
        _("Too much inside each other"),
        _("The program has too many pieces inside each other for me to read."),
        _("Split the long line into shorter ones."),
    )


def _as_data(number: Any, finding: Finding) -> dict[str, Any]:
    return {
        "id": number,
        "explanation": finding.explanation.as_data() if finding.explanation else None,
        "others": [other.as_data() for other in finding.others],
        "notes": [note.as_data() for note in finding.notes],
        "facts": finding.facts.as_data() if finding.facts else None,
    }
