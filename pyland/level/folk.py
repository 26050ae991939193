"""Reads what the people of a level have to say: the key `people` of a level file."""

from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import Any

from pyland.level.page import Page
from pyland.level.slots import check_slots
from pyland.level.tree import Pairs, Text, Tree
from pyland.text import _, plural
from pyland.world.talk import MOST_CHOICES
from pyland.world.talk import Page as TalkPage

LONGEST_PAGE = 200
"""Letters that a child reads at once; a longer page is told to its author."""
_KEYS = ("talk", "answers", "answer", "greeting", "thanks")
_PAGE_KEYS = ("say", "ask", "choices", "as", "when")
_FEWEST_CHOICES = 2

Person = Mapping[str, Any]
"""The properties that a person on the map gets: talk, answers, answer, greeting, thanks."""


class FolkReader:
    """Reads the people of one level; `values` are the names that texts may have in their slots."""

    def __init__(self, page: Page, values: Collection[str]) -> None:
        self._page = page
        self._values = values

    def people(self, tree: Tree) -> tuple[Mapping[str, Person], Mapping[str, int]]:
        """The people by their ids on the map, and the line of each."""
        if not isinstance(tree, Pairs):
            self._page.problem(tree.line, _("`people` has a key for each person: the name of the object in the map."))
            return {}, {}
        people: dict[str, Person] = {}
        for key, value in tree.pairs:
            if key.value in people:
                self._page.problem(key.line, _('"{key}" is here twice.', key=key.value))
            people[key.value] = MappingProxyType(self._person(value))
        return MappingProxyType(people), {key.value: key.line for key, _value in tree.pairs}

    def _person(self, tree: Tree) -> dict[str, Any]:
        if not isinstance(tree, Pairs) or any(key.value in _PAGE_KEYS for key, _value in tree.pairs):
            return {"talk": self._talk(tree)}
        keys = self._page.keys(tree, _("A person"), _KEYS)
        person: dict[str, Any] = {
            name: self._words(keys[name][1]) for name in ("answer", "greeting", "thanks") if name in keys
        }
        if "talk" in keys:
            person["talk"] = self._talk(keys["talk"][1])
        if "answers" in keys:
            person["answers"] = self._answers(keys["answers"][1])
        return person

    def _answers(self, tree: Tree) -> Mapping[str, str]:
        if not isinstance(tree, Pairs):
            self._page.problem(tree.line, _("`answers` has a question and its answer on each line: `Your name: Rosa`."))
            return {}
        for key, _value in tree.pairs:
            check_slots(self._page, key, self._values)
        return MappingProxyType({key.value: self._words(value) for key, value in tree.pairs})

    def _talk(self, tree: Tree) -> tuple[TalkPage, ...]:
        pages: list[TalkPage] = []
        for number, item in enumerate(self._page.items(tree), 1):
            pages.append(self._talk_page(item, number, pages))
        return tuple(pages)

    def _talk_page(self, item: Tree, number: int, before: list[TalkPage]) -> TalkPage:
        if not isinstance(item, Pairs) or (len(item.pairs) == 1 and item.pairs[0][0].value not in _PAGE_KEYS):
            return TalkPage(self._words(item))
        page = self._page
        keys = page.keys(item, _("A page"), _PAGE_KEYS)
        asks = "ask" in keys
        if asks == ("say" in keys):
            page.problem(item.line, _("A page has either `say`, or `ask` with `choices`."))
        words = keys.get("ask") or keys.get("say")
        text = self._words(words[1]) if words else ""
        choices = self._choices(item, keys, asks)
        question = page.scalar(keys["as"][1]) if "as" in keys else str(number) if asks else ""
        if "as" in keys and not asks:
            page.problem(keys["as"][0].line, _("`as` gives a name to a question: it goes with `ask`."))
        when = self._when(keys["when"][1], before) if "when" in keys else {}
        return TalkPage(text, choices, question, when)

    def _choices(self, item: Tree, keys: Mapping[str, tuple[Text, Tree]], asks: bool) -> tuple[str, ...]:
        if "choices" not in keys:
            if asks:
                self._page.problem(item.line, _("`ask` needs `choices`: from {least} to {most} answers.",
                                                least=_FEWEST_CHOICES, most=MOST_CHOICES))
            return ()
        key, value = keys["choices"]
        choices = tuple(self._words(choice) for choice in self._page.items(value))
        if not asks:
            self._page.problem(key.line, _("`choices` go with `ask`."))
        elif not _FEWEST_CHOICES <= len(choices) <= MOST_CHOICES:
            self._page.problem(key.line, plural(
                "There is {count} choice here. There can be from {least} to {most}.",
                "There are {count} choices here. There can be from {least} to {most}.",
                len(choices), least=_FEWEST_CHOICES, most=MOST_CHOICES,
            ))
        elif len({choice.casefold() for choice in choices}) < len(choices):
            self._page.problem(key.line, _("Two of these choices are the same."))
        return choices

    def _when(self, tree: Tree, before: list[TalkPage]) -> Mapping[str, str]:
        """What must have been answered. Only what an earlier page of the same person asks can have been."""
        if not isinstance(tree, Pairs):
            self._page.problem(tree.line, _(
                "`when` has the name of a question and its answer: `when: {example}`.", example="{sea: Yes}",
            ))
            return {}
        asked = {page.question: page.choices for page in before if page.choices}
        found: dict[str, str] = {}
        for key, value in tree.pairs:
            choice = self._page.scalar(value)
            if key.value not in asked:
                self._page.problem(key.line, _(
                    'No page before this one asks "{name}". Give the question this name with `as`.', name=key.value,
                ))
            elif choice and choice not in asked[key.value]:
                self._page.problem(value.line, self._page.unknown(choice, asked[key.value]))
            found[key.value] = choice
        return MappingProxyType(found)

    def _words(self, tree: Tree) -> str:
        text = self._page.sentence(tree)
        check_slots(self._page, tree, self._values)
        if len(text) > LONGEST_PAGE:
            self._page.problem(tree.line, _(
                "This has {count} letters. More than {most} are too many to read at once: make two pages of it.",
                count=len(text), most=LONGEST_PAGE,
            ))
        return text
