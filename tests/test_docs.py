"""What the documents name is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
DOCUMENTS = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]
_LINK = re.compile(r"\]\(([^)#:]+)(?:#[^)]*)?\)")
_MODULE = re.compile(r"`([\w/]+/(?:\w+\.py)?)`")
_BY_A_PERSON = {"wheels/"}
"""What somebody puts beside the program: it does not travel with it."""


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(document: Path) -> None:
    links = _LINK.findall(document.read_text(encoding="utf-8"))
    assert [link for link in links if not (document.parent / link).exists()] == []


def test_the_readme_shows_the_game() -> None:
    pictures = re.findall(r"!\[[^]]+\]\(([^)]+)\)", (ROOT / "README.md").read_text(encoding="utf-8"))
    assert pictures
    assert all((ROOT / picture).read_bytes().startswith(b"\x89PNG") for picture in pictures)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_folders_and_modules_that_are_named_exist(document: Path) -> None:
    named = set(_MODULE.findall(document.read_text(encoding="utf-8"))) - _BY_A_PERSON
    homes = (ROOT, ROOT / "pyland", ROOT / "pyland" / "ui")
    assert [name for name in sorted(named) if not any((home / name).exists() for home in homes)] == []
