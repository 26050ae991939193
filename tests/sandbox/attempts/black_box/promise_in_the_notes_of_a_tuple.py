# A named tuple keeps promised types in its notes, and each of them can evaluate its text.
from typing import NamedTuple

text = "__import__('os').mkdir(" + repr(FOLDER + "/made") + ") or int"
Made = NamedTuple("Made", [("one", text)])
for promise in Made.__annotations__.values():
    print(getattr(promise, "_".join(["", "evaluate"]))({}, {}, recursive_guard=frozenset()))
