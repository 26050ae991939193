"""What keys are called: in the help, and in what buttons say under the mouse."""

from pyland.text import Message, Translator, _
from pyland.ui.widgets.keys import MAC

Key = Message | str
"""What is written on a key. Letters, signs and F5 are the same in every language."""
Keys = tuple[Key, ...]
"""Keys that are pressed together, in the order in which they are named."""

_SHIFT = _("Shift")


def control(*keys: Key, mac: bool = MAC) -> Keys:
    """Keys pressed together with the one for shortcuts."""
    return (_("Cmd") if mac else _("Ctrl"), *keys)


def alt(key: Key, *, mac: bool = MAC) -> Keys:
    """A key pressed together with Alt, which is called Option on a Mac."""
    return (_("Option") if mac else _("Alt"), key)


def redo(*, mac: bool = MAC) -> Keys:
    """The keys for redo."""
    return control(_SHIFT, "Z", mac=mac) if mac else control("Y", mac=mac)


ENTER: Keys = (_("Enter"),)
ESCAPE: Keys = (_("Esc"),)
TAB: Keys = (_("Tab"),)
BACK_TAB: Keys = (_SHIFT, _("Tab"))
HELP: Keys = ("F1",)
HINT: Keys = ("F2",)
NEXT_BODY: Keys = ("F3",)
TO_MAP: Keys = ("F4",)
LOOK: Keys = (_SHIFT, _("Arrows"))
RUN: Keys = ("F5",)
STOP: Keys = (_SHIFT, "F5")
STEP: Keys = ("F6",)
MARK: Keys = ("F7",)
FULL_SCREEN: Keys = ("F11",)
UNDO = control("Z")
REDO = redo()
COPY = control("C")
PASTE = control("V")
AGAIN = control("D")
NOTE = control("/")
UP = alt(_("Up"))
DOWN = alt(_("Down"))
LARGER = control(_("Plus"))
SMALLER = control(_("Minus"))


def caps(keys: Keys, say: Translator) -> list[str]:
    """What is written on each of the keys."""
    return [say(key) for key in keys]


def with_keys(label: Message, keys: Keys) -> Message:
    """What a button is for, and which keys do the same: "Undo  (Ctrl+Z)"."""
    return _("{label}  ({keys})", label=label, keys=_written(keys))


def _written(keys: Keys) -> Key:
    first, *more = keys
    return _("{key}+{more}", key=first, more=_written(tuple(more))) if more else first
