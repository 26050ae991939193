"""What stands between the brackets of a line, in parts with commas between."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from pyland.explain.pieces import CLOSERS, OPENERS, Piece


@dataclass(slots=True)
class Group:
    """A pair of brackets on one line. `before` is the piece in front of them; `commas` stand between the `parts`."""

    opener: Piece
    before: Piece | None
    closer: Piece | None = None
    parts: list[list[Piece]] = field(default_factory=lambda: [[]])
    commas: list[Piece] = field(default_factory=list)

    @property
    def filled(self) -> list[list[Piece]]:
        """The parts in which there is anything."""
        return [part for part in self.parts if part]

    @property
    def is_call(self) -> bool:
        """Whether these are the brackets behind a name that is called."""
        return self.opener.text == "(" and self.before is not None and self.before.is_name


def groups_of(line: Sequence[Piece]) -> list[Group]:
    """The pairs of brackets that open and close on a line, the inner ones first."""
    waiting: list[Group] = []
    done: list[Group] = []
    for index, piece in enumerate(line):
        closes = piece.is_sign(*CLOSERS) and bool(waiting) and waiting[-1].opener.text == CLOSERS[piece.text]
        if closes:
            waiting[-1].closer = piece
            done.append(waiting.pop())
        if piece.is_sign(*OPENERS):
            for group in waiting:
                group.parts[-1].append(piece)
            waiting.append(Group(piece, line[index - 1] if index else None))
            continue
        for depth, group in enumerate(waiting):
            if depth == len(waiting) - 1 and piece.is_sign(",") and not closes:
                group.commas.append(piece)
                group.parts.append([])
            else:
                group.parts[-1].append(piece)
    return done


def span(part: Sequence[Piece]) -> tuple[int, int]:
    """The columns of a part that holds something."""
    return part[0].start, part[-1].end
