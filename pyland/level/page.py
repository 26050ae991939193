"""`Page`: takes a level file's tree apart, key by key, and collects every problem on the way.

Its methods answer with a usable value in every case, so that reading goes on and all problems are told at once.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path, PurePosixPath
from types import MappingProxyType

from pyland.level.files import is_file, names_in, why
from pyland.level.spec import Problem
from pyland.level.tree import Items, Pairs, Text, Tree, Unreadable, read_tree
from pyland.text import Message, _
from pyland.words import nearest

NO_PAIRS: Mapping[str, tuple[Text, Tree]] = MappingProxyType({})


class Page:
    """One file being read."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.problems: list[Problem] = []
        self.of_bodies: list[Problem] = []
        """Those that may only be there because a name in `bodies` is wrong."""

    def problem(self, line: int, message: Message) -> None:
        """Write down that something is wrong at `line`."""
        self.problems.append(Problem(self.file, line, message))

    def body_problem(self, line: int, message: Message) -> None:
        """Write down that there is a program for somebody who is not in `bodies`, or none for somebody who is."""
        self.of_bodies.append(Problem(self.file, line, message))

    def load(self) -> Tree | None:
        """The whole file as a tree, or None when it cannot be read at all."""
        try:
            data = self.file.read_bytes()
        except FileNotFoundError:
            self.problem(1, _("This file is missing."))
            return None
        except OSError as error:
            self.problem(1, _("This file cannot be opened: {why}.", why=why(error)))
            return None
        try:
            return read_tree(data.decode("utf-8-sig"))
        except UnicodeDecodeError as error:
            line = data.count(b"\n", 0, error.start) + 1
            self.problem(line, _("This file is not saved as UTF-8. Save it again and choose UTF-8 as its encoding."))
        except Unreadable as error:
            for line, message in error.problems:
                self.problem(line, message)
        return None

    def keys(
        self, tree: Tree, what: Message, known: Sequence[str], required: Iterable[str] = ()
    ) -> Mapping[str, tuple[Text, Tree]]:
        """The known keys of a mapping with their values; unknown, doubled and missing ones are problems."""
        if not isinstance(tree, Pairs):
            self.problem(tree.line, _("{what} is made of keys with values, like `title: The Vine Bridge`.", what=what))
            return NO_PAIRS
        found: dict[str, tuple[Text, Tree]] = {}
        for key, value in tree.pairs:
            if key.value in found:
                self.problem(key.line, _(
                    '"{key}" is here twice. The first is on line {first}.',
                    key=key.value, first=found[key.value][0].line,
                ))
            elif key.value not in known:
                self.problem(key.line, self.unknown(key.value, known))
            else:
                found[key.value] = (key, value)
        for key_name in required:
            if key_name not in found:
                self.problem(tree.line, _('The key "{key}" is missing.', key=key_name))
        return found

    @staticmethod
    def unknown(word: str, known: Iterable[str]) -> Message:
        """The sentence for a word that is not one of `known`."""
        known = sorted(known)
        meant = nearest(word, known, closed=True)
        if meant:
            return _('I do not know "{word}". Did you mean "{meant}"?', word=word, meant=meant)
        return _('I do not know "{word}". There are: {known}.', word=word, known=", ".join(known))

    def sentence(self, tree: Tree) -> str:
        """A text for people. What YAML quietly makes of a text without quotes is a problem."""
        text = self.scalar(tree)
        if isinstance(tree, Text) and tree.cut:
            self.problem(tree.line, _(
                "Everything after ` #` is left out of this text. "
                "Put quotes around the whole text, or your note on a line of its own."
            ))
        return text

    def scalar(self, tree: Tree) -> str:
        """One text, as it was written, without the spaces around it."""
        if isinstance(tree, Text):
            if not tree.value.strip():
                self.problem(tree.line, _("There is nothing after the colon. A text is wanted here."))
            return tree.value.strip()
        if tree.inline:
            self.problem(tree.line, _(
                "A text that begins with `{sign}` makes a list. Put quotes around the whole text.",
                sign="{" if isinstance(tree, Pairs) else "[",
            ))
        elif isinstance(tree, Pairs) and tree.pairs:
            self.problem(tree.line, _(
                'The `: ` makes a key of "{start}". If this is one text, put quotes around all of it.',
                start=tree.pairs[0][0].value,
            ))
        else:
            self.problem(tree.line, _("One text is wanted here, not a list."))
        return ""

    def items(self, tree: Tree) -> tuple[Tree, ...]:
        """The items of a list; one thing alone is a list of one."""
        if isinstance(tree, Items):
            return tree.items
        if isinstance(tree, Text) and not tree.value.strip():
            self.problem(tree.line, _("There is nothing in this list."))
            return ()
        return (tree,)

    def words(
        self, tree: Tree, known: Collection[str], always: Collection[str] = (), why: Message | None = None
    ) -> tuple[str, ...]:
        """A list of words out of `known`. Those of `always` need not be in it, as `why` says."""
        found: list[str] = []
        for item in self._word_items(tree):
            if why is not None and isinstance(item, Text) and item.value in always:
                self.problem(item.line, why)
            elif word := self.word(item, known):
                found.append(word)
        return tuple(found)

    def _word_items(self, tree: Tree) -> tuple[Tree, ...]:
        if isinstance(tree, Text) and "," in tree.value:
            self.problem(tree.line, _("Put `[` and `]` around this list."))
            return ()
        if isinstance(tree, Text) and not tree.value.strip():
            return ()
        return self.items(tree)

    def word(self, tree: Tree, known: Collection[str]) -> str | None:
        """One word out of `known`, or None."""
        word = self.scalar(tree)
        if word and word not in known:
            self.problem(tree.line, self.unknown(word, known))
        return word if word in known else None

    def number(self, tree: Tree, least: int, most: int = 1_000_000_000) -> int:
        """A whole number from `least` to `most`; `least` when it is none."""
        text = self.scalar(tree)
        digits = text.replace("_", "")
        if digits.isascii() and digits.isdigit() and len(digits) < 12 and least <= int(digits) <= most:
            return int(digits)
        if text:
            self.problem(tree.line, _(
                'A whole number from {least} to {most} is wanted here, not "{text}".',
                least=least, most=most, text=text,
            ))
        return least

    def yes_no(self, tree: Tree) -> bool:
        """True or false."""
        text = self.scalar(tree).lower()
        if text not in ("true", "yes", "on", "false", "no", "off", ""):
            self.problem(tree.line, _("`true` or `false` is wanted here."))
        return text in ("true", "yes", "on")

    def own_file(self, tree: Tree) -> Path | None:
        """A file in the folder of this file; it has to be there."""
        name = self.scalar(tree)
        if not name:
            return None
        path = PurePosixPath(name)
        if path.is_absolute() or ".." in path.parts or "\\" in name or ":" in name:
            self.problem(tree.line, _(
                '"{name}": files of a level lie in its own folder. Write only the name.', name=name,
            ))
            return None
        file = self.file.parent / path
        # By listing, not only by asking: some systems take Map.tmx for map.tmx, and the level has to work on all.
        if not (is_file(file) and file.name in names_in(file.parent)):
            self.problem(tree.line, self._missing_file(name))
            return None
        return file

    def _missing_file(self, name: str) -> Message:
        suffix = PurePosixPath(name).suffix
        there = (other for other in names_in(self.file.parent) if other != name)
        others = [other for other in there if PurePosixPath(other).suffix == suffix]
        meant = nearest(name, others) or (others[0] if len(others) == 1 else None)
        if meant:
            return _('There is no file "{name}" in this folder. Did you mean "{meant}"?', name=name, meant=meant)
        return _('There is no file "{name}" in this folder.', name=name)
