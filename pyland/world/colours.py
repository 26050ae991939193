"""The colours of paint."""

from collections.abc import Mapping
from types import MappingProxyType

from pyland.text import Message, _

COLOURS: Mapping[str, Message] = MappingProxyType(
    {"red": _("red"), "blue": _("blue"), "yellow": _("yellow"), "green": _("green")}
)
