"""The hands at the editor: carries out on the text what was typed and what keys mean."""

from collections.abc import Callable

from pyland.editing.editor import Editor, PasteTooBig
from pyland.ui.code.answers import PasteRefused, PasteTidied
from pyland.ui.code.keymap import Deed, Move, Wish
from pyland.ui.widgets.base import HANDLED
from pyland.ui.widgets.clipboard import Clipboard


class Typist:
    """Changes an editor, unless it is `read_only`.

    `composition` is what an input method has not settled yet. `clock` gives seconds, for what one undo takes back.
    """

    def __init__(self, clipboard: Clipboard, clock: Callable[[], float]) -> None:
        self._clipboard = clipboard
        self._clock = clock
        self.read_only = False
        self.composition = ""

    def compose(self, text: str) -> None:
        """Take what an input method shows so far."""
        self.composition = "" if self.read_only else text

    def type(self, editor: Editor, text: str) -> bool:
        """Type text; what cannot be seen is left out. Returns whether anything was typed."""
        self.composition = ""
        typed = "".join(character for character in text if character.isprintable())
        if not typed or self.read_only:
            return False
        editor.insert(typed, self._clock())
        return True

    def insert_command(self, editor: Editor, template: str) -> None:
        """Put a command on a line of its own, as `Editor.insert_command` does."""
        self.composition = ""
        if not self.read_only:
            editor.insert_command(template, self._clock())

    def do(self, editor: Editor, meant: Deed | Move | Wish, page: int) -> object:
        """Do what a key means, as far as it is about the text. `page` is how many lines Page Down goes down."""
        match meant:
            case Move(motion, select):
                editor.move(motion, select=select, page=page)
            case Wish.COPY:
                self._copy(editor.copy())
            case Wish.SELECT_ALL:
                editor.select_all()
            case Deed.PASTE if not self.read_only:
                return self._paste(editor)
            case Deed() if not self.read_only:
                self._change(editor, meant)
        return HANDLED

    def _change(self, editor: Editor, deed: Deed) -> None:
        now = self._clock()
        match deed:
            case Deed.UNDO:
                editor.undo()
            case Deed.REDO:
                editor.redo()
            case Deed.CUT:
                self._copy(editor.cut(now))
            case Deed.BACKSPACE_WORD:
                editor.backspace(now, word=True)
            case Deed.DELETE_WORD:
                editor.delete(now, word=True)
            case _:
                _SIMPLE[deed](editor, now)

    def _copy(self, text: str) -> None:
        if text:
            self._clipboard.put(text)

    def _paste(self, editor: Editor) -> object:
        text = self._clipboard.get()
        if not text:  # an empty clipboard, a picture, or what the system cannot hand over: the selection stays
            return HANDLED
        try:
            changes = editor.paste(text, self._clock())
        except PasteTooBig as problem:
            return PasteRefused(problem.size)
        return PasteTidied(changes) if changes else HANDLED


_SIMPLE: dict[Deed, Callable[[Editor, float], None]] = {
    Deed.NEWLINE: Editor.newline,
    Deed.BACKSPACE: Editor.backspace,
    Deed.DELETE: Editor.delete,
    Deed.TAB: Editor.tab,
    Deed.UNTAB: Editor.untab,
    Deed.LINE_UP: Editor.move_line_up,
    Deed.LINE_DOWN: Editor.move_line_down,
    Deed.DUPLICATE: Editor.duplicate_line,
    Deed.COMMENT: Editor.toggle_comment,
}
