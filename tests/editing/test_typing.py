"""Enter, Tab, Backspace, brackets and quotes, as a person meets them."""

import pytest

from .marked import backspace, check, delete, enter, tab, typed, untab


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("|", "\n|"),
        ("a|b", "a\n|b"),
        ("for i in x:|", "for i in x:\n    |"),
        ("for i in x:  # go|", "for i in x:  # go\n    |"),
        ("for i in x:| # go", "for i in x:\n    |# go"),
        ("# for example:|", "# for example:\n|"),
        ("say(':|", "say(':\n|"),
        ("x = ':'|", "x = ':'\n|"),
        ("    x|", "    x\n    |"),
        ("    |", "    \n    |"),
        ("|    x", "\n|    x"),
        ("  |  x", "  \n  |  x"),
        ("    x|   y", "    x\n    |y"),
        ("\tif x:|", "\tif x:\n\t    |"),
        ("    return x|", "    return x\n|"),
        ("        break|", "        break\n    |"),
        ("      pass|", "      pass\n    |"),
        ("\t\tcontinue|", "\t\tcontinue\n\t|"),
        ("    raise|", "    raise\n|"),
        ("return|", "return\n|"),
        ("    returned|", "    returned\n    |"),
        ("    return [|", "    return [\n        |"),
        ("x = [|]", "x = [\n    |\n]"),
        ("    x = {|}", "    x = {\n        |\n    }"),
        ("'[|]'", "'[\n|]'"),
        ("foo(1,|", "foo(1,\n    |"),
        ("foo(\n    1,|", "foo(\n    1,\n    |"),
        ("foo(\n    1)|", "foo(\n    1)\n|"),
        ("if foo(\n    1):|", "if foo(\n    1):\n    |"),
        ("    x = '''\nabc'''|", "    x = '''\nabc'''\n    |"),
        ("'''\n  for x:|\n'''", "'''\n  for x:\n  |\n'''"),
        ("x = {'a':|", "x = {'a':\n    |"),
        ("<for x:|", "\n|"),
        ("if a:<b|c", "if a:\n    |c"),
        # Inside a call that is complete, Enter means "done".
        ("move_east(|)", "move_east()\n|"),
        ('say("hello|")', 'say("hello")\n|'),
        ('    say("|")', '    say("")\n    |'),
        ("while not at_flag(|):", "while not at_flag():\n    |"),
        ("foo(1, 2|)  ", "foo(1, 2)  \n|"),
        ("foo(1, |)", "foo(1, \n    |)"),
        ("foo(|1)", "foo(\n    |1)"),
        ('say("hel|lo")', 'say("hel\n|lo")'),
        ("# see (there|)", "# see (there\n|)"),
        ('x = |""', 'x = \n|""'),
        ("foo(bar(|)", "foo(bar(\n    |)"),
    ],
)
def test_enter(before, after):
    check(before, enter, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("|x", "    |x"),
        ("  |", "    |"),
        ("ab|", "ab  |"),
        ("abcd|", "abcd    |"),
        ("<a\nb|", "    <a\n    b|"),
        ("<a\n\nb\n|c", "    <a\n\n    b\n|c"),
        ("x<y|", "    x<y|"),
        ("|a\nb>", "    |a\n    b>"),
    ],
)
def test_tab(before, after):
    check(before, tab, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("    x|", "x|"),
        ("  |x", "|x"),
        ("      |x", "    |x"),
        ("x|", "x|"),
        ("|        x", "|    x"),
        ("<        a\n  b\nc|", "<    a\nb\nc|"),
        ("\tx|", "x|"),
    ],
)
def test_untab(before, after):
    check(before, untab, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("|", "|"),
        ("ab|", "a|"),
        ("a\n|b", "a|b"),
        ("        |x", "    |x"),
        ("      |x", "    |x"),
        ("   |", "|"),
        ("x   |", "x  |"),
        ("\t|x", "|x"),
        ("say(|)", "say|"),
        ('say("|")', "say(|)"),
        ("say(bar(|)", "say(bar|)"),
        ('"(|)"', '"|)"'),
        ("x[|]", "x|"),
        ("'''|'''", "''|'''"),
        ('"a|"', '"|"'),
        ('"\\"|"', '"\\|"'),
        ("a<bc|d", "a|d"),
        ("a|b\nc>d", "a|d"),
    ],
)
def test_backspace(before, after):
    check(before, backspace, after)


@pytest.mark.parametrize(
    ("before", "after"), [("|ab", "|b"), ("a|\nb", "a|b"), ("a|", "a|"), ("<ab|c", "|c"), ("(|)", "(|")]
)
def test_delete(before, after):
    check(before, delete, after)


def test_whole_words_go():
    check("one two_three|", lambda editor: editor.backspace(0, word=True), "one |")
    check("one| two_three", lambda editor: editor.delete(0, word=True), "one|")
    check("    |x", lambda editor: editor.backspace(0, word=True), "|x")


@pytest.mark.parametrize(
    ("before", "keys", "after"),
    [
        ("|", "(", "(|)"),
        ("|", "()", "()|"),
        ("|", 'say("hello")', 'say("hello")|'),
        ("|", "x = [1, {2}]", "x = [1, {2}]|"),
        ("|", "if x == (1):\nmove()\n", "if x == (1):\n    move()\n    |"),
        ("|", 'say("hi"\nsay("ho"\n', 'say("hi")\nsay("ho")\n|'),
        ("|x", "(", "(|x"),
        ("x|)", "(", "x(|)"),
        ("foo(bar(|)", ")", "foo(bar()|)"),
        ("(|))", ")", "()|)"),
        ('"|"', "(", '"(|"'),
        ("# |", "('", "# ('|"),
        ("|", "'", "'|'"),
        ("|", "'''", "'''|'''"),
        ("|", '"""a"""', '"""a"""|'),
        ("|", "f'a'", "f'a'|"),
        ("don|", "'", "don'|"),
        ("x_|", "'", "x_'|"),
        ('"don|"', "'", '"don\'|"'),
        ("'a\\|'", "'", "'a\\'|'"),
        ("'a\\\\|'", "'", "'a\\\\'|"),
        ("|abc", "'", "'|abc"),
        ("'a|", "'", "'a'|"),
        ("foo(\n    1|)", ")", "foo(\n    1)|"),
        ("<hello|", '"', '"<hello|"'),
        ("|hello>", "(", "(|hello>)"),
        ("<a\nb|", "[", "[<a\nb|]"),
        ("<a\nb|", "'", "'|"),
        ("'<a|'", '"', "'\"|'"),
        ("<ab|c", "x", "x|c"),
        ("|", "ß", "ß|"),
    ],
)
def test_pairs(before, keys, after):
    actions = typed(keys)
    check(before, actions, after)
