"""Reading a save file, also one that was cut in half."""

import json
import re
from collections import deque
from pathlib import Path
from typing import Any

MOST_BYTES = 16_000_000
"""A save file that is longer was not written by us, and is not read."""
_CLOSING = {"{": "}", "[": "]"}
_PLACES_TRIED = 64
_DEEPEST = 50
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*(?P<closed>"?)|[{}\[\],]', re.DOTALL)
_HALF_ESCAPE = re.compile(
    r"(?<!\\)(?:\\\\)*(?P<half>(?:\\u[dD][89abAB][0-9a-fA-F]{2})?(?:\\(?:u[0-9a-fA-F]{0,3})?)?)\Z"
)
"""The beginning of an escape, or the first half of a character that is written as two, at the end of a text."""
_HALF_NUMBER = re.compile(r"[0-9][-+.0-9eE]*\s*\Z")


def read_json(path: Path, keep_aside: bool = True) -> tuple[dict[str, Any] | None, bool]:
    """The object in the file, and whether it had to be mended. None when there is no file or nothing could be saved.

    A broken file is first copied to `<name>.broken` (unless told not to), so that nothing is lost. Raises `OSError`
    when the file is there but cannot be read.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        return None, False
    if len(data) > MOST_BYTES:
        raise OSError("the file is too long")
    text = data.decode("utf-8-sig", errors="replace")
    found = _object(text)
    if found is not None:
        return found, False
    if keep_aside:
        _keep_aside(path, data)
    return mend(text), True


def mend(text: str) -> dict[str, Any] | None:
    """What can be read of a JSON object whose end is missing, or None.

    A text that was cut is kept as far as it goes; a number or word that may have been cut is left out.
    """
    text = text.rstrip("\0\ufffd")  # what a power cut leaves where nothing was written yet, and half a character
    places: deque[tuple[int, str]] = deque(maxlen=_PLACES_TRIED)
    stack: list[str] = []
    in_string = False
    for token in _TOKEN.finditer(text):
        sign = token[0]
        if sign in _CLOSING:
            stack.append(_CLOSING[sign])
            if len(stack) > _DEEPEST:
                return None
            places.append((token.end(), "".join(reversed(stack))))
        elif sign == ",":
            places.append((token.start(), "".join(reversed(stack))))
        elif sign in ("}", "]"):
            del stack[-1:]
        elif not token["closed"]:
            in_string = True
    return _first_object(text, in_string, "".join(reversed(stack)), places)


def _first_object(text: str, in_string: bool, closing: str, places: deque[tuple[int, str]]) -> dict[str, Any] | None:
    """Try the whole text, then shorter and shorter beginnings, each with its brackets closed."""
    if in_string:
        half = _HALF_ESCAPE.search(text)
        whole = text[: half.start("half")] if half else text
        found = _object(whole + '"' + closing)
    else:
        found = None if _HALF_NUMBER.search(text) else _object(text + closing)
    while found is None and places:
        end, closing = places.pop()
        found = _object(text[:end] + closing)
    return found


def _object(text: str) -> dict[str, Any] | None:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _keep_aside(path: Path, data: bytes) -> None:
    for number in range(1, 10):
        aside = path.with_name(f"{path.name}.broken" + (f"-{number}" if number > 1 else ""))
        try:
            if not aside.exists():
                aside.write_bytes(data)
                return
            if aside.read_bytes() == data:
                return
        except OSError:
            return  # a full or read-only disk: the broken file itself is still where it was
