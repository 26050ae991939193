"""Whatever comes from a process: it is a message, or it is malformed; never anything else, and never slowly."""

import dataclasses
import json
import time
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from pyland.script import wire
from pyland.script.protocol import Limit
from pyland.script.wire import LONGEST_LINE, Malformed, lines_in, read

from .test_protocol import GOOD_CALL, GOOD_FAILURE, GOOD_RETURN

HONEST = [json.dumps(data).encode() for data in (
    {"do": "lines", "lines": [1, 2, 3], "of": 1},
    GOOD_CALL | {"given": ["a", 1, 2.5, None, {"type": "A", "repr": "?"}]},
    {"do": "sleep", "turns": 2, "line": 1}, {"do": "print", "text": 'é\n"\\\u202e', "line": 1},
    {"do": "ask", "prompt": "Who?", "line": 1}, {"do": "failed", "problem": GOOD_FAILURE},
    {"do": "overran", "limit": Limit("ticks", 9, 2, (1, 2), {"x": "1"}).as_data()}, {"do": "finished", "line": None},
    {"do": "rest"}, GOOD_RETURN | {"value": [1, {"tuple": ["a", {"dict": [[1, {"float": "inf"}]]}]}]},
)]  # fmt: skip
PIECES = [
    b"[", b"]", b"{", b"}", b'"', b"\\", b",", b":", b"null", b"true", b"-0", b"1e400", b"-1", b"NaN", b"9" * 400,
    b'"do":"rest"', b"\\ud800", b"\xff", b"\x00", "\u202e".encode(), b'{"float":"nan"}', b'{"dict":[[[],[]]]}',
]
SETTINGS = settings(max_examples=400, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])


def read_or_malformed(line: bytes) -> None:
    try:
        message = read(line)
    except Malformed:
        return
    assert isinstance(message, wire.FromChild)
    assert all(0 <= number <= 10**9 for number in lines_in(message))
    assert not any(sign in text for text in texts_in(dataclasses.astuple(message)) for sign in UNSEEN)


UNSEEN = ("\ud800", "\u202e", "\x1b", "\x00", "\r")


def texts_in(value) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            for pair in value.items():
                yield from texts_in(pair)
        case list() | tuple():
            for item in value:
                yield from texts_in(item)


@SETTINGS
@given(st.binary(max_size=200))
@example(b'{"do":{}}')
@example(b'{"do":"returned","value":{"dict":[[{"dict":[]},1]]},"failed":null,"line":null}')
def test_any_bytes(line):
    read_or_malformed(line)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inside: st.lists(inside, max_size=4) | st.dictionaries(st.text(max_size=9), inside, max_size=4),
    max_leaves=9,
)  # fmt: skip


@SETTINGS
@given(st.sampled_from(HONEST), st.data())
def test_messages_with_other_values_in_them(line, data):
    message = json.loads(line)
    inside = message
    while True:  # go some way in, and change what is there
        where = data.draw(st.sampled_from(sorted(inside) if isinstance(inside, dict) else range(len(inside))))
        if not isinstance(inside[where], dict | list) or not inside[where] or data.draw(st.booleans()):
            break
        inside = inside[where]
    inside[where] = data.draw(JSON)
    read_or_malformed(json.dumps(message).encode())


@SETTINGS
@given(st.sampled_from(HONEST), st.lists(st.tuples(st.integers(0, 400), st.integers(0, 9), st.sampled_from(PIECES)),
                                         min_size=1, max_size=4))
def test_messages_with_other_bytes_in_them(line, changes):
    for place, length, piece in changes:
        place %= len(line) + 1
        line = line[:place] + piece + line[place + length:]
    read_or_malformed(line)


def test_the_unchanged_messages_are_read():
    assert len({type(read(line)) for line in HONEST}) == len(wire._READERS)


PATIENCE = 0.2
"""Seconds of the processor (not of the clock) for one line: what grows with the square of its length takes more."""


@pytest.mark.parametrize("line", [
    b'"' + b'\\"' * 8000 + b"[" * 40, b"[" * 40 + b'"\\' * 4000, b'["' * 5000, b'"' * 16_000 + b"[" * 40,
    b'{"do":"sleep","turns":' + b"9" * 16_000 + b',"line":1}', b'{"do":"finished","line":0.' + b"9" * 16_000 + b"}",
    b'{"do":"finished","line":1e' + b"9" * 16_000 + b"}", b'{"do":"returned","value":' + b"9" * 16_000 + b"}",
    b'{"do":"print","text":"' + b"\\ud800" * 2_700 + b'","line":1}', b"{" + b'"a":1,' * 2_700 + b'"do":"rest"}',
    b"-" * 16_000, b" " * 16_000, b"[]" * 8_000, b'{"a":[' + b"{}," * 5_000,
], ids=range(14))  # fmt: skip
def test_no_line_takes_long(line):
    assert len(line) <= LONGEST_LINE
    began = time.process_time()
    read_or_malformed(line)
    assert time.process_time() - began < PATIENCE
