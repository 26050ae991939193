# Sends bytes that are no text at all: random ones, broken UTF-8, UTF-16, a byte order mark, a gzip header.
import os

os.write(1, os.urandom(100_000) + b"\n")
for rubbish in (b"\xff\xfe\xfd", b"\xc0\xaf", b"\xed\xa0\x80", b"\xf8\x88\x80\x80\x80", b"\x1f\x8b\x08\x00"):
    os.write(1, b'{"do": "print", "text": "' + rubbish + b'"}\n')
for encoding in ("utf-16", "utf-32", "utf-7", "utf-8-sig", "cp037"):
    os.write(1, '{"do": "print", "text": "ä"}\n'.encode(encoding, "replace"))
