# Renames the field of a data class to a hidden name, and lets dataclasses read it as if it were the field.
import dataclasses
import statistics


@dataclasses.dataclass(init=False, repr=False, eq=False)
class Meta(type):
    age: int


class Point(metaclass=Meta):
    pass


dataclasses.fields(Point)[0].name = "__getattribute__"
read_hidden = dataclasses.astuple(Point)[0]
names = read_hidden(statistics.mean, "__globals__")
names["sys"].modules["os"].mkdir(FOLDER + "/made")
