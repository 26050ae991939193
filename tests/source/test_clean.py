import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pyland.source.clean import ProblemKind, SourceProblem, SourceText, clean_paste, read_source


@pytest.mark.parametrize(
    ("data", "text", "encoding", "changed"),
    [
        (b"", "", "utf-8", False),
        (b"x = 1\n", "x = 1\n", "utf-8", False),
        ("größe = 1".encode(), "größe = 1", "utf-8", False),
        (codecs.BOM_UTF8 + b"x", "x", "utf-8-sig", True),
        ("x = 'é'".encode("utf-16"), "x = 'é'", "utf-16", True),
        (codecs.BOM_UTF16_BE + "x".encode("utf-16-be"), "x", "utf-16", True),
        ("x".encode("utf-32"), "x", "utf-32", True),
        (b"a\r\nb\rc", "a\nb\nc", "utf-8", True),
        ("# é€".encode("cp1252"), "# é€", "cp1252", True),
        (b"# caf\xe9", "# café", "cp1252", True),
        ("# é and €".encode()[:-1], "# é and \ufffd", "utf-8", True),
    ],
)
def test_reads(data, text, encoding, changed):
    assert read_source(data) == SourceText(text, encoding, changed)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"x\0y", ProblemKind.NOT_TEXT),
        (b"\x89PNG\r\n\x1a\n\0", ProblemKind.NOT_TEXT),
        (b"\xff\xd8\x01\x02", ProblemKind.NOT_TEXT),
        ("x\0".encode("utf-16"), ProblemKind.NOT_TEXT),
        (codecs.BOM_UTF16_LE + b"xyz", ProblemKind.ENCODING),
        (codecs.BOM_UTF8 + b"\xff", ProblemKind.ENCODING),
        (b"\x81\xff", ProblemKind.ENCODING),
    ],
)
def test_refuses(data, kind):
    with pytest.raises(SourceProblem) as caught:
        read_source(data)
    assert caught.value.kind is kind


@pytest.mark.parametrize("data", [b"x" * 11, b"x" * 5_000_000, "é".encode() * 11, b"\0" * 100])
def test_too_big(data):
    with pytest.raises(SourceProblem) as caught:
        read_source(data, limit=10)
    assert caught.value.kind in (ProblemKind.TOO_BIG, ProblemKind.NOT_TEXT)
    if b"\0" not in data:
        assert caught.value.kind is ProblemKind.TOO_BIG
        assert caught.value.values == {"limit": 10}


def test_as_long_as_allowed():
    assert read_source("é".encode() * 10, limit=10).text == "é" * 10


@given(st.binary(max_size=80))
def test_any_bytes_are_read_or_refused(data):
    try:
        source = read_source(data)
    except SourceProblem:
        return
    assert "\0" not in source.text
    assert "\r" not in source.text
    assert source.changed == (source.text.encode() != data)


@pytest.mark.parametrize(
    ("pasted", "clean", "codes"),
    [
        ("move_east()\n", "move_east()\n", []),
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd", ["newlines"]),
        ("\tif x:\n\t\ty", "    if x:\n        y", ["tabs"]),
        ("  \tx", "    x", ["tabs"]),
        ("x\u00a0= 1", "x = 1", ["spaces"]),
        ("x\u200b = 1\ufeff\0", "x = 1", ["invisible"]),
        ("say(“hello”)", 'say("hello")', ["quotes"]),
        ("say(‘hello’)", "say('hello')", ["quotes"]),
        ("say(„hallo“)", 'say("hallo")', ["quotes"]),
        ("say(“it’s”)", 'say("it\'s")', ["quotes"]),
        ("say(“it's”, 'x')", "say(\"it's\", 'x')", ["quotes"]),
        ('say("hello”)', 'say("hello")', ["quotes"]),
        ("say(“don’t”, “no”)  # “x”", 'say("don\'t", "no")  # “x”', ["quotes"]),
        ('say("He said “hi”")', 'say("He said “hi”")', []),
        ('"""a\n“b”\n"""', '"""a\n“b”\n"""', []),
        ("x = 3 – 1", "x = 3 - 1", ["dashes"]),
        ("say('3 – 1')", "say('3 – 1')", []),
        ("say('👨‍👩‍👧')", "say('👨‍👩‍👧')", []),
        ("mo\u200dve()", "move()", ["invisible"]),
        (">>> x = 1\n>>> x\n1", "x = 1\nx\n1", ["prompts"]),
        (">>> for i in x:\n...     y\n...\n>>> z", "for i in x:\n    y\n\nz", ["prompts"]),
        ("    >>> x", "x", ["prompts"]),
        ("x = [\n...\n]", "x = [\n...\n]", []),
        ("\t>>>\u00a0say(“a”)\r\n", 'say("a")\n', ["newlines", "spaces", "prompts", "quotes"]),
        ("", "", []),
    ],
)
def test_pastes(pasted, clean, codes):
    assert clean_paste(pasted) == (clean, tuple(codes))


odd_characters = st.one_of(st.sampled_from("“”‘’'\"\\\n\t\r>. #\u200d–\u00a0xy("), st.characters())


@given(st.text(alphabet=odd_characters, max_size=60))
def test_codes_are_given_exactly_when_something_changed(pasted):
    clean, codes = clean_paste(pasted)
    assert bool(codes) == (clean != pasted)
    assert not set("\t\r\0\u00a0\u200b") & set(clean)


def test_a_long_line_of_odd_quotes():
    clean, codes = clean_paste("“" * 30_000)
    assert clean == '"' * 30_000
    assert codes == ("quotes",)
