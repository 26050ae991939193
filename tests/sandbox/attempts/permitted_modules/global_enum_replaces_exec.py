# Lets enum write a member over the built-in exec, and catches what dataclasses then hands to it.
import dataclasses
import enum


class Catcher(enum.Enum):
    def __call__(self, text, names, made):
        names["mkdir"](FOLDER + "/made")
        raise StopIteration


@dataclasses.dataclass(init=False, repr=False, eq=False)
class First:
    pass


class Point:
    __module__ = "os"
    age: int


try:
    enum.global_enum(Catcher("Catcher", {"exec": 1}, module="builtins"))
    dataclasses.dataclass(Point)
except StopIteration:
    pass
