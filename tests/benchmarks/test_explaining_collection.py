"""The reader of broken programs takes what is well described, and tells where the rest is not."""

from pathlib import Path

import pytest

from pyland.benchmarks.explaining.collection import Collection, read_collection

GOOD = """\
=== no quotes
lines: 2 3
fix: 2
cause: quote|speech mark
misleads: comma
---
print("hello")
say(hello there)

move_east()
--- fixed
print("hello")
say("hello there")

move_east()

=== no brackets
silent: yes
cause: bracket
fix: 1
lines: 1
---
move_east
--- fixed
move_east()
"""


def read(tmp_path: Path, *texts: str) -> Collection:
    files = [tmp_path / f"{number}.txt" for number, _text in enumerate(texts)]
    for file, text in zip(files, texts, strict=True):
        file.write_text(text, encoding="utf-8")
    return read_collection(files)


def test_programs_are_read_with_what_is_expected(tmp_path: Path) -> None:
    found = read(tmp_path, GOOD)

    assert found.misread == ()
    first, second = found.programs
    assert (first.title, first.line, second.title, second.line) == ("no quotes", 1, "no brackets", 17)
    assert (first.lines, first.fix) == ({2, 3}, {2})
    assert first.cause.search("It needs SPEECH MARKS") and not first.cause.search("a comma")
    assert first.misleads is not None and first.misleads.search("a comma")
    assert first.broken == 'print("hello")\nsay(hello there)\n\nmove_east()', "only blank lines at the end go"
    assert second.fixed == "move_east()"
    assert (first.silent, second.silent, second.misleads) == (False, True, None)


@pytest.mark.parametrize(
    ("old", "new", "line", "why"),
    [
        ("=== no quotes\n", "no quotes\n", 1, "begins with"),
        ("=== no quotes\n", "===  \n", 1, "no title"),
        ("=== no brackets", "=== no quotes", 17, "this title"),
        ("lines: 2 3\n", "", 1, "missing: lines"),
        ("lines: 2 3\n", "lines: 2 5\n", 2, "numbers of lines"),
        ("lines: 2 3\n", "lines: two\n", 2, "numbers of lines"),
        ("fix: 2\n", "fix: 0\n", 3, "numbers of lines"),
        ("fix: 2\n", "fix:\n", 3, "empty"),
        ("fix: 2\n", "fix: 2\nfix: 3\n", 4, "a second “fix”"),
        ("misleads: comma\n", "mislead: comma\n", 5, "begins with none of"),
        ("cause: quote|speech mark", "cause: quote(", 4, "no regular expression"),
        ("cause: quote|speech mark", "cause: quote|", 4, "every text"),
        ("misleads: comma", "misleads: (comma)?", 5, "every text"),
        ("silent: yes", "silent: no", 18, "only be “yes”"),
        ("--- fixed\nmove_east()\n", "", 17, "no line “--- fixed”"),
        ("---\nmove_east\n", "move_east\n", 17, "no line “---”"),
        ("---\nmove_east\n", "---\nmove_east\n---\n", 24, "a second line “---”"),
        ("---\nmove_east\n--- fixed\n", "--- fixed\nmove_east\n---\n", 22, "comes before"),
        ("---\nmove_east\n--- fixed\n", "---\n--- fixed\n", 23, "empty"),
        ("---\nmove_east\n--- fixed\n", "---\nmove_east()\n--- fixed\n", 24, "the same"),
    ],
)
def test_what_is_badly_described_is_refused(tmp_path: Path, old: str, new: str, line: int, why: str) -> None:
    assert old in GOOD
    found = read(tmp_path, GOOD.replace(old, new, 1))

    assert len(found.misread) == 1
    assert len(found.programs) == 1, "the other one is read"
    assert str(found.misread[0]).startswith(f"{tmp_path / '0.txt'}:{line}: "), found.misread[0]
    assert why in found.misread[0].why


def test_a_title_belongs_to_one_program_of_all_files(tmp_path: Path) -> None:
    found = read(tmp_path, GOOD, GOOD.replace("=== no quotes", "=== quotes"))

    assert [(Path(bad.file).name, bad.line) for bad in found.misread] == [("1.txt", 14 + 3)]
    assert "0.txt:17" in found.misread[0].why
