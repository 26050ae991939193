"""Slots in the texts of a level: `{apples}` stands for the value `apples` of the attempt."""

import re
from collections.abc import Collection, Iterator

from pyland.level.page import Page
from pyland.level.tree import Items, Pairs, Text, Tree
from pyland.text import Message, _
from pyland.words import nearest

_SLOT = re.compile(r"\{([A-Za-z_]\w*)\}", re.ASCII)
_CODE = re.compile(r"`[^`]*`")


def slots_in(text: str) -> Iterator[str]:
    """The names in the slots of a text. What is in `code` is none: programs have braces, too."""
    return (found[1] for found in _SLOT.finditer(_CODE.sub("", text)))


def unknown_slot(text: str, values: Collection[str]) -> Message | None:
    """What is wrong with the first slot of a text that is no value; None when all are."""
    for name in slots_in(text):
        if name not in values:
            meant = nearest(name, sorted(values), closed=True)
            if meant:
                return _('There is no value "{name}". Did you mean "{meant}"?', name=name, meant=meant)
            return _('There is no value "{name}". The level can have it under `values`.', name=name)
    return None


def check_slots(page: Page, tree: Tree, values: Collection[str]) -> None:
    """Write down a slot in a text that is no value."""
    wrong = unknown_slot(tree.value, values) if isinstance(tree, Text) else None
    if wrong is not None:
        page.problem(tree.line, wrong)


def check_all_slots(page: Page, tree: Tree, values: Collection[str]) -> None:
    """Write down all slots that are no values, in a whole tree of texts."""
    check_slots(page, tree, values)
    parts = tree.items if isinstance(tree, Items) else ()
    for part in (*parts, *(value for _key, value in (tree.pairs if isinstance(tree, Pairs) else ()))):
        check_all_slots(page, part, values)


def refuse_slots(page: Page, tree: Tree, values: Collection[str]) -> None:
    """Write down a value in a text that is shown before there are any values."""
    if isinstance(tree, Text) and any(name in values for name in slots_in(tree.value)):
        page.problem(tree.line, _(
            "Values are different in every try, so a text that is shown before cannot have one. "
            "Put it on a sign, or let somebody say it."
        ))
