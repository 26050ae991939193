# Smuggles a call into the program text that dataclasses writes, by a field name that shows itself wrongly.
import dataclasses


class Name(str):
    def __repr__(self):
        return "(mkdir(" + repr(FOLDER + "/made") + ") or 'age')"


class Point:
    __module__ = "os"
    __annotations__ = {Name("age"): int}


dataclasses.dataclass(frozen=True)(Point)(3)
