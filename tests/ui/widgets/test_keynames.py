"""What keys are called, on this computer and in other languages."""

import dataclasses

from pyland.text import ENGLISH, Message, Translator, _
from pyland.ui.widgets import keynames
from pyland.ui.widgets.keynames import alt, caps, control, redo, with_keys


class Loud(Translator):
    """A language of capitals."""

    def __call__(self, message: Message | str) -> str:
        if isinstance(message, str):
            return message
        values = tuple((slot, self(value)) for slot, value in message.values)
        return ENGLISH(dataclasses.replace(message, values=values)).upper()


LOUD = Loud(ENGLISH.catalogue)


def test_shortcuts_are_called_as_on_the_computer():
    assert [caps(control("Z", mac=mac), ENGLISH) for mac in (False, True)] == [["Ctrl", "Z"], ["Cmd", "Z"]]
    assert [caps(alt(_("Up"), mac=mac), ENGLISH) for mac in (False, True)] == [["Alt", "Up"], ["Option", "Up"]]
    assert [caps(redo(mac=mac), ENGLISH) for mac in (False, True)] == [["Ctrl", "Y"], ["Cmd", "Shift", "Z"]]


def test_a_button_tells_its_keys():
    assert ENGLISH(with_keys(_("Help"), keynames.HELP)) == "Help  (F1)"
    assert ENGLISH(with_keys(_("Stop"), keynames.STOP)) == "Stop  (Shift+F5)"
    assert ENGLISH(with_keys(_("Redo"), redo(mac=True))) == "Redo  (Cmd+Shift+Z)"


def test_keys_with_words_on_them_are_translated():
    assert caps(control(_("Plus"), mac=False), LOUD) == ["CTRL", "PLUS"]
    assert caps(keynames.ESCAPE, LOUD) == ["ESC"]
    assert LOUD(with_keys(_("Larger"), control(_("Plus"), mac=True))) == "LARGER  (CMD+PLUS)"
