"""Replacing look-alike characters (curly quotes, say) outside of texts and comments.

Each quote that is put in may open or close a text, and so decides about all that follows it on its line. Nothing is
looked at more than a few times, however long a line is and however many quotes it has.
"""

import re
from collections.abc import Mapping

_QUOTES = ("'", '"')
_CLOSING = {quote: re.compile(rf"\\.|{quote}", re.DOTALL) for quote in ("'", '"', "'''", '"""')}


def straighten(text: str, table: Mapping[str, str]) -> str:
    """Replace the characters of the table, except where they are inside a text in quotes or a comment.

    In a text whose quote is never closed on its line they are replaced too, until one of them closes it.
    """
    if not any(odd in text for odd in table):
        return text
    return _Straightener(text, table).run()


class _Straightener:
    """One way through a text. `_done` is what is finished: all before `_place`."""

    def __init__(self, text: str, table: Mapping[str, str]) -> None:
        odd = "".join(table)
        self._text = text
        self._table = table
        self._sign = re.compile(f"[{odd}'\"#]")
        self._loose_sign = re.compile(rf"[{odd}'\"\\]")
        self._done: list[str] = []
        self._place = 0
        self._line_end = -1
        self._backslashes = 0  # where the backslashes begin in which the line ends
        self._unclosed: set[str] = set()  # the quotes that do not come again on this line

    def run(self) -> str:
        """The whole text, straight."""
        while sign := self._sign.search(self._text, self._place):
            spot = sign.start()
            new = self._table.get(sign[0], sign[0])
            if new == "#":
                self._enter_line(spot)
                self._keep(self._line_end)
            elif new in _QUOTES:
                self._enter_line(spot)
                self._replace(spot, new)
                self._text_in_quotes(new)
            else:
                self._replace(spot, new)
        self._keep(len(self._text))
        return "".join(self._done)

    def _keep(self, end: int) -> None:
        self._done.append(self._text[self._place : end])
        self._place = end

    def _replace(self, spot: int, new: str) -> None:
        self._keep(spot)
        self._done.append(new)
        self._place = spot + 1

    def _enter_line(self, spot: int) -> None:
        """Know about the line on which `spot` is."""
        if spot <= self._line_end:
            return
        end = self._text.find("\n", spot)
        self._line_end = len(self._text) if end < 0 else end
        self._backslashes = self._line_end
        while self._backslashes > spot and self._text[self._backslashes - 1] == "\\":
            self._backslashes -= 1
        self._unclosed.clear()

    def _text_in_quotes(self, quote: str) -> None:
        """Go on behind a text, of which the first quote was the last character."""
        if self._text.startswith(quote * 2, self._place):
            end = self._end_of(quote * 3, self._place + 2, len(self._text))
            self._keep(len(self._text) if end < 0 else end)
            return
        while self._goes_on(quote):
            self._keep(min(self._line_end + 1, len(self._text)))
            if self._text.startswith("\n", self._place) or self._place == len(self._text):
                return  # an empty line ends it
            self._enter_line(self._place)

    def _goes_on(self, quote: str) -> bool:
        """Go to the end of a text in single quotes; whether it goes on in the next line, after a backslash."""
        end = -1 if quote in self._unclosed else self._end_of(quote, self._place, self._line_end)
        if end >= 0:
            self._keep(end)
            return False
        self._unclosed.add(quote)
        if (self._line_end - max(self._place, self._backslashes)) % 2:
            return True
        return self._mend(quote)

    def _end_of(self, quote: str, start: int, limit: int) -> int:
        """The place behind the next `quote` that no backslash escapes, or -1."""
        found = _CLOSING[quote].finditer(self._text, start, limit)
        return next((match.end() for match in found if match[0] == quote), -1)

    def _mend(self, quote: str) -> bool:
        """Replace what is odd up to the end of a text that nothing closes; whether it now goes on in the next line."""
        escaped = -1
        for sign in self._loose_sign.finditer(self._text, self._place, self._line_end):
            spot = sign.start()
            if sign[0] == "\\":
                escaped = spot if spot == escaped else spot + 1
                continue
            new = self._table.get(sign[0], sign[0])
            if sign[0] in self._table:
                self._replace(spot, new)
            if not new and spot == escaped:
                escaped = spot + 1  # now the backslash belongs to what comes next
            elif new == quote and spot != escaped:
                self._keep(spot + 1)
                return False
        self._keep(self._line_end)
        return escaped == self._line_end
