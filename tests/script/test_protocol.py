import json

import pytest

from pyland.script import wire
from pyland.script.protocol import Frame, Limit, Problem, clean
from pyland.script.wire import Malformed, read

PROBLEM = Problem("NameError", "name 'x' is not defined", 3, 4, 5, {"name": "x", "lines": [1, 2]},
                  (Frame(7, ""), Frame(3, "f")), {"gems": "[1, 2]", "type:gems": "list"})


def line(**data) -> bytes:
    return json.dumps(data).encode()


GOOD_CALL = {"do": "call", "body": "hero", "command": "say", "given": [], "named": {}, "line": 1}
GOOD_RETURN = {"do": "returned", "value": None, "failed": None, "line": None}


@pytest.mark.parametrize(("data", "message"), [
    ({"do": "lines", "lines": [1, 2], "of": 1}, wire.Lines((1, 2), 1)),
    (GOOD_CALL | {"given": ["hi", 1, 2.5, None, True], "named": {"a": 1}, "line": 3},
     wire.Call("hero", "say", ("hi", 1, 2.5, None, True), {"a": 1}, 3)),
    (GOOD_CALL | {"given": [{"type": "list", "repr": "[]"}]},
     wire.Call("hero", "say", ({"type": "list", "repr": "[]"},), {}, 1)),
    ({"do": "sleep", "turns": 2, "line": 1}, wire.Sleep(2, 1)),
    ({"do": "print", "text": "é\n", "line": 1}, wire.Print("é\n", 1)),
    ({"do": "ask", "prompt": "Who?", "line": 1}, wire.Ask("Who?", 1)),
    ({"do": "failed", "problem": PROBLEM.as_data()}, wire.Failed(PROBLEM)),
    ({"do": "overran", "limit": {"kind": "ticks", "most": 9, "line": 2, "lines": [1, 2], "values": {}, "rounds": []}},
     wire.Overran(Limit("ticks", 9, 2, (1, 2)))),
    ({"do": "finished", "line": None}, wire.Finished(None)),
    ({"do": "rest"}, wire.Rest()),
    (GOOD_RETURN | {"value": [1, {"tuple": ["a", {"dict": [[1, {"float": "inf"}]]}]}]},
     wire.Returned([1, ("a", {1: float("inf")})], None, None)),
    ({"do": "returned", "value": None, "failed": "ValueError", "line": 3}, wire.Returned(None, "ValueError", 3)),
])
def test_messages_of_an_honest_child(data, message):
    assert read(line(**data)) == message


GOOD_FAILURE = PROBLEM.as_data()
GOOD_LIMIT = Limit("ticks", 1, 1).as_data()


@pytest.mark.parametrize("data", [
    b"", b"garbage", b"\x00\xff\xfe", b"[]", b"1", b'"do"', b"null", b"{}", b"{", b'{"do": 1}', b'{"do": []}',
    line(do="won"), line(do="Lines", lines=[], of=1), line(do="finished"), line(do="finished", line="1"),
    line(do="finished", line=1, goal=True), line(do="finished", line=-1), line(do="finished", line=True),
    line(do="finished", line=1.0), line(do="finished", line=10**12),
    line(do="lines", lines=[1, "2"], of=1), line(do="lines", lines=[None], of=1), line(do="lines", lines={}, of=1),
    line(do="lines", lines=[1] * 4001, of=1), line(do="lines", lines=[1], of=1, turn=3),
    line(**GOOD_CALL | {"body": 3}), line(**GOOD_CALL | {"body": "x" * 101}), line(do="rest", line=1),
    line(**GOOD_RETURN | {"failed": 3}), line(**GOOD_RETURN | {"line": -1}), line(**GOOD_RETURN | {"body": "hero"}),
    line(**GOOD_RETURN | {"value": {"float": "7"}}), line(**GOOD_RETURN | {"value": {"dict": [[[], 1]]}}),
    line(**GOOD_RETURN | {"value": {"dict": [[1]]}}), line(**GOOD_RETURN | {"value": {"dict": [3]}}),
    line(**GOOD_RETURN | {"value": {}}), line(**GOOD_RETURN | {"value": {"tuple": "ab"}}),
    line(**GOOD_RETURN | {"value": {"tuple": [], "dict": []}}), line(**GOOD_RETURN | {"value": {"list": []}}),
    line(**GOOD_RETURN | {"value": [[[[[[[[[1]]]]]]]]]}), line(**GOOD_RETURN | {"value": "x" * 17_000}),
    line(**GOOD_CALL | {"command": 3}), line(**GOOD_CALL | {"command": "x" * 101}), line(**GOOD_CALL | {"given": {}}),
    line(**GOOD_CALL | {"given": [[1]]}), line(**GOOD_CALL | {"given": [{"type": "x"}]}),
    line(**GOOD_CALL | {"given": [10**30]}), line(**GOOD_CALL | {"named": []}), line(**GOOD_CALL | {"line": None}),
    line(**GOOD_CALL | {"given": [0] * 401}),
    b'{"do":"call","body":"hero","command":"say","given":[NaN],"named":{},"line":1}',
    b'{"do":"call","body":"hero","command":"say","given":[-Infinity],"named":{},"line":1}',
    b'{"do":"call","body":"hero","command":"say","given":[1e999],"named":{},"line":1}',
    b'{"do":"sleep","turns":' + b"9" * 5000 + b',"line":1}',
    line(do="print", text="", line=1), line(do="lines", lines=[], of=1),
    line(do="print", text=3, line=1), line(do="print", text="x" * 5001, line=1), line(do="ask", prompt=None, line=1),
    line(do="failed", problem=None), line(do="failed", problem={}),
    line(do="failed", problem=GOOD_FAILURE | {"type": None}), line(do="failed", problem=GOOD_FAILURE | {"frames": [1]}),
    line(do="failed", problem=GOOD_FAILURE | {"frames": [{"line": 1}]}),
    line(do="failed", problem=GOOD_FAILURE | {"values": {"a": 1}}),
    line(do="failed", problem=GOOD_FAILURE | {"details": []}),
    line(do="failed", problem=GOOD_FAILURE | {"details": {"a": [[[[[[1]]]]]]}}),
    line(do="failed", problem=GOOD_FAILURE | {"message": "x" * 301}),
    line(do="failed", problem=GOOD_FAILURE | {"verdict": "won"}),
    line(do="overran", limit=GOOD_LIMIT | {"kind": "fun"}), line(do="overran", limit=GOOD_LIMIT | {"most": True}),
    line(do="overran", limit=GOOD_LIMIT | {"rounds": [{"a": 1}]}),
    line(do="overran", limit=GOOD_LIMIT | {"rounds": [{}] * 21}), line(do="overran", limit=GOOD_LIMIT | {"rounds": 1}),
    line(do="overran", limit=GOOD_LIMIT | {"values": {"a": 1}}), line(do="overran", limit=GOOD_LIMIT | {"won": 1}),
    line(do="overran", limit={"kind": "ticks", "most": 1, "line": 1, "lines": []}),
    line(**GOOD_CALL | {"command": ""}), line(**GOOD_CALL | {"body": "\x07"}), line(**GOOD_RETURN | {"failed": ""}),
    line(do="failed", problem=GOOD_FAILURE | {"type": ""}), line(do="sleep", turns=False, line=1),
    line(do="lines", lines=[1, True], of=1), line(do="lines", lines=[10**10], of=1), line(do="lines", lines=[-1], of=1),
    b'{"do":"rest","do":"rest"}', b'{"do":"print","text":"a","text":"b","line":1}',
    b'{"do":"returned","value":{"tuple":[1],"tuple":[2]},"failed":null,"line":null}',
    b'{"do":"returned","value":' + b"9" * 1001 + b',"failed":null,"line":null}',
    b'{"do":"sleep","turns":1e400,"line":1}', b'{"do":"finished","line":-0.0}', b'\xef\xbb\xbf{"do":"rest"}',
    '{"do":"rest"}'.encode("utf-16"), '{"do":"rest"}'.encode("utf-32-le"),
    b'{"do":"print","text":"\xed\xa0\x80","line":1}',
    line(do="print", text="x", line=1) + b" " * 17_000,
    b"[" * 8000, b'{"a":' * 3000, b'{"do":"print","text":' + b"[" * 5000 + b"]" * 5000 + b',"line":1}',
])
def test_anything_else_is_no_message(data):
    with pytest.raises(Malformed):
        read(data)


def test_brackets_in_a_text_are_no_depth():
    assert read(line(do="print", text='[[[[[[{{{{{{{"\\[[[', line=1)) == wire.Print('[[[[[[{{{{{{{"\\[[[', 1)


def test_texts_come_clean():
    message = read(line(do="print", text="a\x1b[31m\x00b\r\n\tc\ud800\x85", line=1))
    assert message == wire.Print("a[31mb\n\tc", 1)
    problem = Problem.from_data(GOOD_FAILURE | {"message": "a\x07", "details": {"na\x00me": ["\x1b"]},
                                                "values": {"\x07x": "\x00"}})
    assert (problem.message, problem.details, problem.values) == ("a", {"name": [""]}, {"x": ""})
    assert clean("abc", 2) == "ab"


@pytest.mark.parametrize("sign", "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
def test_no_text_turns_the_direction_of_others(sign):
    assert read(line(do="print", text=f"a{sign}b", line=1)) == wire.Print("ab", 1)


def test_values_of_a_limit_are_told_but_not_compared():
    read_back = Limit.from_data(GOOD_LIMIT | {"values": {"x\x07": "\u202e1"}})
    assert read_back.values == {"x": "1"} and read_back == Limit("ticks", 1, 1)


def test_rounds_of_a_limit_are_told_but_not_compared():
    rounds = [{"x\x07": "1"}, {"x": "\u202e2"}]
    read_back = Limit.from_data(GOOD_LIMIT | {"rounds": rounds})
    assert read_back.rounds == ({"x": "1"}, {"x": "2"}) and read_back == Limit("ticks", 1, 1)
    assert Limit.from_data(read_back.as_data()).rounds == read_back.rounds


def test_data_goes_there_and_back():
    assert Problem.from_data(json.loads(json.dumps(PROBLEM.as_data()))) == PROBLEM
    limit = Limit("time", 20, 3, (1, 3))
    assert Limit.from_data(json.loads(json.dumps(limit.as_data()))) == limit
    assert Limit.from_data(Limit("gone", 0).as_data()) == Limit("gone", 0)


def test_what_is_sent_is_one_line_each():
    helps = {"say": "Say\nit"}
    who = {"bodies": ["hero"], "mine": "hero"}
    start = wire.start("a = '\n'\u2028é", commands=helps, many=["say"], words={}, **who, seed=1, ticks=5, output=9)
    for sent in (start, wire.reply("a\nb"), wire.wrong_use({"value": "\n"})):
        assert sent.count(b"\n") == 1 and sent.endswith(b"\n")
        json.loads(sent)
    assert json.loads(wire.reply((1, 2))) == {"value": {"tuple": [1, 2]}, "turn": False}
    assert json.loads(wire.reply([1], turn=True)) == {"value": [1], "turn": True}
