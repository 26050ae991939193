"""A save file that was cut anywhere: what was in it before the cut is there again, and nothing else."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pyland.play.mend import mend, read_json
from pyland.play.saves import LevelSave

texts = st.text(alphabet=st.sampled_from('ab"\\{}[],: \n\u00e9\u2028\U0001f600'), max_size=12)
plain = st.one_of(st.none(), st.booleans(), st.integers(-999, 999), st.floats(-9, 9, allow_nan=False), texts)
values = st.recursive(plain, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3))
objects = st.dictionaries(texts, values, max_size=4)


def is_part(found, whole) -> bool:
    if isinstance(whole, dict) and isinstance(found, dict):
        return all(key in whole and is_part(value, whole[key]) for key, value in found.items())
    if isinstance(whole, list) and isinstance(found, list):
        return len(found) <= len(whole) and all(map(is_part, found, whole))
    if isinstance(whole, str) and isinstance(found, str):
        return whole.startswith(found)
    return type(found) is type(whole) and found == whole


@given(objects, st.integers(0, 400), st.booleans(), st.sampled_from([None, 1]))
def test_any_cut_gives_a_part_of_the_object(whole, cut, ascii_only, indent):
    data = json.dumps(whole, ensure_ascii=ascii_only, indent=indent).encode()[:cut]
    found = mend(data.decode("utf-8", errors="replace"))
    assert found is None or is_part(found, whole)


@given(st.text(max_size=200))
def test_no_text_is_too_strange(text):
    assert mend(text) is None or isinstance(mend(text), dict)


@given(st.text(alphabet=st.sampled_from('[]{}",:\\u1 '), max_size=60))
def test_nor_is_one_of_brackets_and_quotes(text):
    assert mend(text) is None or isinstance(mend(text), dict)


def test_code_is_kept_as_far_as_it_was_written():
    save = LevelSave({"hero": "move_east()\nsay(\"hé\")\n"}, solved=True, hints=2)
    text = json.dumps(save.as_data("a/b"), indent=1)
    found = mend(text[: text.index("say") + 6])
    assert found is not None
    assert LevelSave.from_data(found).code == {"hero": 'move_east()\nsay("'}


@pytest.mark.parametrize(("cut", "kept"), [
    ('{"a": 12', {}),  # 12 may have been 123
    ('{"a": 12,', {"a": 12}),
    ('{"a": tru', {}),
    ('{"a": true', {"a": True}),
    ('{"a": "x"', {"a": "x"}),
    ('{"a": "x\\', {"a": "x"}),
    ('{"a": "x\\u00e', {"a": "x"}),
    ('{"a": "x\\\\u00e', {"a": "x\\u00e"}),
    ('{"a": "x\\ud83d', {"a": "x"}),
    ('{"a": "x\\ud83d\\ude0', {"a": "x"}),
    ('{"a": "x\\ud83d\\ude00', {"a": "x\U0001f600"}),
    ('{"a": [1, {"b": [', {"a": [1, {"b": []}]}),
    ('{"a": "x\0\0\0\0', {"a": "x"}),
    ('{"a": "1, {2', {"a": "1, {2"}),
    ("{", {}),
    ("", None),
    ("\0\0\0\0", None),
    ("[1, 2", None),
    ("[" * 100_000, None),
])
def test_cuts(cut, kept):
    assert mend(cut) == kept


def test_a_sound_file_is_read_as_it_is(tmp_path):
    file = tmp_path / "a.json"
    file.write_bytes(b'\xef\xbb\xbf{"a": 1}')
    assert read_json(file) == ({"a": 1}, False)
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]


def test_a_broken_file_is_mended_and_kept_aside(tmp_path):
    file = tmp_path / "a.json"
    file.write_bytes(b'{"a": "\xc3\xa9\xc3')
    assert read_json(file) == ({"a": "é"}, True)
    assert (tmp_path / "a.json.broken").read_bytes() == b'{"a": "\xc3\xa9\xc3'


def test_two_broken_files_after_each_other_are_both_kept(tmp_path):
    file = tmp_path / "a.json"
    for text in ("{1", "{2", "{2"):
        file.write_text(text)
        read_json(file)
    assert (tmp_path / "a.json.broken").read_text() == "{1"
    assert (tmp_path / "a.json.broken-2").read_text() == "{2"
    assert not (tmp_path / "a.json.broken-3").exists()


def test_a_reader_leaves_nothing_behind_when_told_so(tmp_path):
    file = tmp_path / "a.json"
    file.write_text("{")
    assert read_json(file, keep_aside=False) == ({}, True)
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]


def test_a_missing_file_is_nothing(tmp_path):
    assert read_json(tmp_path / "a.json") == (None, False)


def test_what_cannot_be_read_is_told(tmp_path):
    (tmp_path / "a.json").mkdir()
    with pytest.raises(OSError):
        read_json(tmp_path / "a.json")


def test_a_file_that_is_far_too_long_is_not_read(tmp_path):
    file = tmp_path / "a.json"
    with file.open("wb") as out:
        out.truncate(17_000_000)
    with pytest.raises(OSError, match="too long"):
        read_json(file)
