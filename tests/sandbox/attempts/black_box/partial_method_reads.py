# A method that is made in part from the getter reads from every instance a locked word.
from functools import partialmethod

class Thing:
    read = partialmethod(getattr, "".join(["__in", "it__"]))

    def __init__(self):
        pass

made = Thing().read()
inner = getattr(made, "".join(["__fu", "nc__"]))
print(getattr(inner, "".join(["__buil", "tins__"]))["open"](SECRET_FILE).read())
