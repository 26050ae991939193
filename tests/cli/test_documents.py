"""The command lines in the documents are those that there are."""

import re
import shlex
from pathlib import Path

import pytest

from pyland.cli.main import _parser

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCUMENTS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
OF_THE_STARTER = {"--no-setup"}
"""What `main.py` takes for itself."""
ROWS = re.findall(r"^\| `([\w-]+)([^`]*)` \|", README.partition("## All commands")[2], re.MULTILINE)


def written() -> list[str]:
    """Everything after `python main.py` in the documents, once each."""
    found = []
    for document in DOCUMENTS:
        text = document.read_text(encoding="utf-8")
        found += re.findall(r"^\s+python main\.py *(.*)$", text, re.MULTILINE)
        found += re.findall(r"`python main\.py *([^`]*)`", text)
    return list(dict.fromkeys(found))


@pytest.mark.parametrize("line", written())
def test_a_command_line_in_a_document_is_understood(line: str) -> None:
    words = [word for word in shlex.split(line, comments=True) if word not in OF_THE_STARTER]
    options = _parser().parse_args(words)
    assert options.command == (words[0] if words else "play")


def test_there_are_command_lines_in_the_documents() -> None:
    assert len(written()) > 10


@pytest.mark.parametrize(("command", "rest"), ROWS, ids=[command for command, _rest in ROWS])
def test_the_readme_lists_the_options_of_a_command(command: str, rest: str) -> None:
    actions = _parser()._subparsers._group_actions[0].choices[command]._actions  # type: ignore[union-attr,index]
    real = {name for action in actions for name in action.option_strings} - {"-h", "--help", "--data", "--levels"}
    told = set(re.findall(r"--[\w-]+", rest))
    assert told <= real
    if command == "run":
        assert told == real


def test_the_readme_lists_every_command() -> None:
    assert {command for command, _rest in ROWS} == set(_parser()._subparsers._group_actions[0].choices)  # type: ignore
