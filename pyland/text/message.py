"""`Message`: a sentence with slots and their values, not yet in any language."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from string import Formatter
from typing import Any


@dataclass(frozen=True, slots=True)
class Message:
    """One text a person will read.

    `id` is the English text with `{slots}`; `values` are the slots' values as sorted pairs (so that messages can be
    compared and hashed); a value may itself be a `Message`. With `many` and `count` the text has a plural form.
    """

    id: str
    values: tuple[tuple[str, Any], ...] = ()
    many: str | None = None
    count: int = 1

    def as_data(self) -> dict[str, Any]:
        """This message as plain JSON data; `from_data` reads it back."""
        values = {k: {"message": v.as_data()} if isinstance(v, Message) else v for k, v in self.values}
        data: dict[str, Any] = {"id": self.id, "values": values}
        if self.many is not None:
            data |= {"many": self.many, "count": self.count}
        return data

    @staticmethod
    def from_data(data: Mapping[str, Any]) -> "Message":
        """The message that `as_data` wrote. Raises `KeyError`, `TypeError` or `ValueError` on anything else.

        A text may have slots for its values and nothing more: no looks into them, no widths.
        """
        pairs = []
        for key, value in sorted(dict(data["values"]).items()):
            if isinstance(value, Mapping):
                value = Message.from_data(value["message"])
            elif not isinstance(value, str | int | float | bool | None):
                raise TypeError(f"a slot holds {type(value).__name__}")
            pairs.append((str(key), value))
        many, slots = data.get("many"), {key for key, _value in pairs}
        one = _template(data["id"], slots)
        if many is None:
            return Message(one, tuple(pairs))
        return Message(one, tuple(pairs), _template(many, slots), int(data["count"]))


def _template(text: Any, slots: Collection[str]) -> str:
    for _before, slot, form, conversion in Formatter().parse(text):
        if slot is not None and (slot not in slots or form or conversion):
            raise ValueError(f"no such slot: {slot}")
    return str(text)


def _(text: str, /, **values: Any) -> Message:
    """Mark `text` as a sentence a person reads, with the values of its `{slots}`."""
    return Message(text, tuple(sorted(values.items())))


def plural(one: str, many: str, count: int, /, **values: Any) -> Message:
    """Like `_`, with a form for one and a form for other counts; the slot `{count}` is filled by itself."""
    return Message(one, tuple(sorted({**values, "count": count}.items())), many, count)
