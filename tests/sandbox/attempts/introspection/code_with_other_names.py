# Writes a harmless attribute, and changes its name afterwards in the function's finished code.
import random


def look(thing):
    return thing.age


others = tuple("__globals__" if name == "age" else name for name in look.__code__.co_names)
look.__code__ = look.__code__.replace(co_names=others)
names = look(random.Random.shuffle)
names["_os"].mkdir(FOLDER + "/made")
