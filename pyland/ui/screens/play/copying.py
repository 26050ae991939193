"""The clipboard of the play screen: it takes note when programs that came with shared levels are copied and pasted."""

from pyland.play.copied import Copied
from pyland.play.session import PlaySession
from pyland.ui.widgets.clipboard import Clipboard


class NotedClipboard(Clipboard):
    """Hands everything on to and from `clipboard`."""

    def __init__(self, clipboard: Clipboard, copied: Copied, session: PlaySession) -> None:
        super().__init__()
        self._clipboard = clipboard
        self._copied = copied
        self._session = session

    def put(self, text: str) -> None:
        """Put text on the clipboard."""
        self._copied.note_copy(self._session, text)
        self._clipboard.put(text)

    def get(self) -> str:
        """The text on the clipboard, empty when there is none."""
        text = self._clipboard.get()
        self._copied.note_paste(self._session, text)
        return text
