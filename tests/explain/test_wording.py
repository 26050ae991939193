"""Every sentence can be read by a ten-year-old: short, and without words of the trade."""

import ast
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from pyland.explain.checking import check
from pyland.explain.explanation import Explanation
from pyland.explain.wording import code
from pyland.text import ENGLISH
from tests.explain.scripts import Script
from tests.explain.test_scripts import BROKEN, RUNNING, SILENT, of_run

# Odd but right code, on purpose.
pytestmark = pytest.mark.filterwarnings("ignore::SyntaxWarning")

PACKAGE = Path(__file__).resolve().parent.parent.parent / "pyland" / "explain"
JARGON = (
    "token", "parse", "invalid", "illegal", "syntax", "traceback", "exception", "NoneType", "iterable", "iterator",
    "iterate", "positional", "keyword", "subscript", "EOF", "literal", "identifier", "expression", "operand",
    "operator", "attribute", "callable", "concatenate", "indent", "indentation", "indented", "unindent", "dedent",
    "instance", "delimiter", "unterminated", "unmatched", "referenced", "variable", "unbound", "unpack", "codec",
    "unicode", "ASCII", "recursion", "namespace", "scope", "immutable", "boolean", "compile", "compiler",
    "interpreter", "module", "argument", "arguments", "parameter", "string", "integer", "float", "method",
    "statement", "object", "tuple", "defined", "undefined", "error", "you failed", "wrong code", "mistake",
    "stupid",
)  # fmt: skip
_CODE = re.compile(r"`[^`]*`")


def plain_text(text: str) -> str:
    """A text without the child's code in it, which may hold any word. A piece of code counts as one word."""
    return _CODE.sub("X", text)


def jargon_in(text: str) -> list[str]:
    return [word for word in JARGON if re.search(rf"\b{word}s?\b", plain_text(text), re.IGNORECASE)]


def all_messages() -> list[str]:
    """The English of every `_()` and `plural()` in the package."""
    found: list[str] = []
    for file in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("_", "plural"):
                found += [
                    arg.value for arg in node.args[:2] if isinstance(arg, ast.Constant) and isinstance(arg.value, str)
                ]
    return found


def test_there_are_messages_to_look_at() -> None:
    assert len(all_messages()) > 300


def test_no_message_holds_words_of_the_trade() -> None:
    assert {message: jargon_in(message) for message in all_messages() if jargon_in(message)} == {}


def blames_or_shouts(message: str) -> bool:
    blames = re.search(r"\b(must not|wrongly|never do|bad|fail)", message, re.IGNORECASE)
    return blames is not None or message.count("!") > 1 and "!=" not in message


def test_no_message_blames_or_shouts() -> None:
    assert [message for message in all_messages() if blames_or_shouts(message)] == []


def length(text: str) -> int:
    return len(plain_text(text).split())


def is_short(explanation: Explanation) -> bool:
    """Whether the title, each sentence and the whole are short, and every sentence comes to its end."""
    title, message = ENGLISH(explanation.title), ENGLISH(explanation.message)
    hint = ENGLISH(explanation.hint) if explanation.hint else ""
    sentences = re.split(r"(?<=[.?!])\s", f"{plain_text(message)} {plain_text(hint)}")
    ended = re.search(r"[.?!:]$", message) and (not hint or re.search(r"[.?!:]$", hint))
    short = length(title) <= 8 and max(map(length, sentences)) <= 20 and length(message) + length(hint) <= 30
    return short and bool(ended)


def of_text(script: Script) -> Explanation:
    finding = check(script.source, script.context)
    return finding.explanation or finding.notes[0]


@pytest.mark.parametrize(("scripts", "explained"), [(BROKEN + SILENT, of_text), (RUNNING, of_run)])
def test_what_is_told_is_short(scripts: list[Script], explained: Callable[[Script], Explanation]) -> None:
    assert len(scripts) > 400
    assert [script.name for script in scripts if not is_short(explained(script))] == []


@pytest.mark.parametrize(
    ("text", "shown"),
    [("x" * 50, "x" * 39 + "…"), (" a\nb\tc ", "a b c"), ("`x`", "'x'"), ("", ""), (3, "3"), ("a\u2028b\x00", "a b")],
)
def test_code_in_a_sentence_is_one_short_line(text: object, shown: str) -> None:
    assert code(text) == shown
