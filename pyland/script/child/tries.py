"""After the end of a program: its functions are called once more, one by one, to see what they return."""

import json
from collections.abc import Mapping
from typing import Any

from .link import Link
from .plain import NotPlain, packed, unpacked
from .shown import name_of_type
from .trouble import line_of

_MOST = 8_000
"""How many values and letters a function may return."""
_MOST_BYTES = 15_000


def answer_tries(names: Mapping[str, Any], link: Link) -> None:
    """Call the functions that the game asks for, until it asks no more (then this process ends)."""
    while True:
        link.tell({"do": "returned", **_tried(names, link.receive())})


def _tried(names: Mapping[str, Any], wanted: Mapping[str, Any]) -> dict[str, Any]:
    function = names.get(wanted["function"])
    if not callable(function):
        return _failed("missing", None)
    try:
        value = function(*unpacked(wanted["given"]))
    except BaseException as error:
        return _failed(name_of_type(error), line_of(error))
    try:
        data = packed(value, _MOST)
    except NotPlain:
        return _failed("not_plain", None)
    too_long = len(json.dumps(data, ensure_ascii=False).encode("utf-8", "replace")) > _MOST_BYTES
    return _failed("not_plain", None) if too_long else {"value": data, "failed": None, "line": None}


def _failed(how: str, line: int | None) -> dict[str, Any]:
    return {"value": None, "failed": how, "line": line}
