# Knows how the lines of the game look: tells of lines by the million, of far too many at once, of none that there are.
import os

for of in (b"1", b"17", b"0", b"-5", b"1000000000000"):
    os.write(1, b'{"do":"lines","lines":[%b],"of":%b}\n' % (b",".join([b"5"] * 3_000), of))
os.write(1, b'{"do":"lines","lines":[7],"of":1}\n{"do":"lines","lines":[99999],"of":1}\n')
