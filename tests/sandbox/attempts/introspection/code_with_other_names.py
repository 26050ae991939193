# Writes a harmless attribute, and changes its name afterwards in the function's finished code.
import random


def look(thing):
    return thing.age


look.__code__ = look.__code__.replace(co_names=("__globals__",))
names = look(random.Random.shuffle)
names["_os"].mkdir(FOLDER + "/made")
