"""Words for people between the lines of a program: `Step 1: move_east(2)`, `now go to the flag!`."""

import re

from pyland.explain.explanation import Explanation
from pyland.explain.plain import HEADS
from pyland.explain.syntax.broken import Broken, Explainer
from pyland.explain.wording import code, tell
from pyland.text import _

_LABEL = re.compile(
    r"^(?:[^\W\d_]{2,}\s*\d*|\d+\s*[^\W\d_]+|\d+\.\d+)(?:\s+[^\W\d_]+){0,2}\s*(?:[:.)\]]|->|=>|-)\s+(?=\S)"
)
_PEOPLE = re.compile(r"^[^\W_][\w\s,.!?;:'’–-]*$")
_CODE_WORDS = HEADS | {"return", "import", "from", "del", "global", "lambda", "raise", "assert", "print"}
"""A line that begins so is meant as code."""


def label(broken: Broken) -> Explanation | None:
    """`Step 1: move_east(2)`, `first: turn_left()`"""
    body, indent = broken.text(broken.line).strip(), broken.indent(broken.line)
    found = _LABEL.match(body)
    words = re.findall(r"[^\W\d_]+", found[0]) if found else []
    new = indent + body[found.end() :] if found else ""
    if not found or any(map(broken.knows, words)) or not broken.works(broken.line, new):
        return None
    written = found[0].strip()
    return tell(
        "words_in_front",
        _("`{words}` is for people", words=code(written, 20)),
        _("On line {line}, words for people stand in front of the command. I only read the command.", line=broken.line),
        _("Take `{words}` away, or put it behind a `#`.", words=code(written, 20)),
        line=broken.line,
        cols=(len(indent), len(indent) + len(written)),
        fix=broken.fix(broken.line, new),
    )


def with_apostrophe(broken: Broken) -> Explanation | None:
    """`It's a nice day`: asked first, because Python only speaks of the `'`"""
    return sentence(broken) if re.search(r"\w['’]\w", broken.text(broken.line)) else None


def sentence(broken: Broken) -> Explanation | None:
    """`now go to the flag!`, `It's a nice day`: a line of words that is no code at all"""
    body, indent = broken.text(broken.line).strip(), broken.indent(broken.line)
    words = re.findall(r"[^\W\d_][\w'’]*", body)
    new = f"{indent}# {body}"
    if not _PEOPLE.match(body) or len(words) < 3 or words[0] in _CODE_WORDS or re.search(r"\w\.\w|:\s*\w+$", body):
        return None
    own = [word for word in words if word in broken.made or broken.can_call(word)]
    unknown = [word for word in words if not broken.knows(word)]
    if 2 * len(unknown) < len(words) or len(own) > 1 or not broken.works(broken.line, new):
        return None
    return tell(
        "like_a_sentence",
        _("These words are for people"),
        _(
            "Line {line} is a sentence. I only know commands, like `{command}()`.",
            line=broken.line,
            command=next(iter(broken.context.commands), "move_east"),
        ),
        _("Put `#` in front to make it a note, or show it with `print` and quotes."),
        line=broken.line,
        cols=(len(indent), len(indent) + len(body)),
        fix=broken.fix(broken.line, new),
    )


EARLY: tuple[Explainer, ...] = (label, with_apostrophe)
EXPLAINERS: tuple[Explainer, ...] = (sentence,)
