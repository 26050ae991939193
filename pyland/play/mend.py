"""Reading a save file, also one that was cut in half."""

import json
from pathlib import Path
from typing import Any

_CLOSING = {"{": "}", "[": "]"}


def read_json(path: Path) -> tuple[dict[str, Any] | None, bool]:
    """The object in the file, and whether it had to be mended. None when there is no file or nothing could be saved.

    A broken file is first copied to `<name>.broken`, so that nothing is lost. Raises `OSError` when the file is there
    but cannot be read.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return None, False
    text = data.decode("utf-8-sig", errors="replace")
    found = _object(text)
    if found is not None:
        return found, False
    _keep_aside(path, data)
    return mend(text), True


def mend(text: str) -> dict[str, Any] | None:
    """What can be read of a JSON object whose end is missing, or None."""
    end = len(text)
    for _ in range(64):
        found = _object(_closed(text[:end]))
        if found is not None:
            return found
        end = max(text.rfind(",", 0, end), text.rfind("{", 0, end) + 1)
        if end <= 0:
            return None
    return None


def _object(text: str) -> dict[str, Any] | None:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _closed(text: str) -> str:
    """`text` with its open string and brackets closed."""
    stack: list[str] = []
    in_string = escaped = False
    for char in text:
        if in_string:
            if escaped:
                escaped = False
            elif char == "\\":
                escaped = True
            elif char == '"':
                in_string = False
        elif char == '"':
            in_string = True
        elif char in _CLOSING:
            stack.append(_CLOSING[char])
        elif char in "}]" and stack:
            stack.pop()
    if escaped:
        text = text[:-1]
    return text + ('"' if in_string else "") + "".join(reversed(stack))


def _keep_aside(path: Path, data: bytes) -> None:
    aside = path.with_name(path.name + ".broken")
    try:
        aside.write_bytes(data)
    except OSError:
        return  # a full or read-only disk: the broken file itself is still where it was
