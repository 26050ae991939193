# The machinery of enum writes an own function over one of the library's names, and it is called by the library.
from contextlib import ExitStack
from enum import Enum

Words = Enum._convert_("Words", "io", lambda name: name in ("open", "FileIO"))
for word in Words:
    if word.name == "FileIO":
        print(word.value(SECRET_FILE).read())
        break
else:
    print(Words.open.value(SECRET_FILE).read())
