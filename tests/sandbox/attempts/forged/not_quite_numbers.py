# Sends NaN, infinities, numbers of 400 and of 5 million digits, and floats at the end of their range.
import os

numbers = [b"NaN", b"Infinity", b"-Infinity", b"1e999", b"-0", b"-0.0", b"1E400", b"5e-324", b"1" + b"0" * 400]
numbers += [
    b"9" * 4300,
    b"9" * 4301,
    b"9" * 5_000_000,
    b"0." + b"1" * 1_000_000,
    b"1e" + b"9" * 100_000,
    b"0x10",
    b"01",
]
for number in numbers:
    for line in (
        b'{"do": "call", "name": "move_east", "args": [' + number + b"]}",
        b'{"do": "lines", "lines": [' + number + b"]}",
        b'{"do": "call", "id": ' + number + b', "number": ' + number + b', "line": ' + number + b', "name": "say"}',
    ):
        os.write(1, line + b"\n")
