# Makes a new function from its own code and the variables of another module.
import random


def work(path):
    return _os.mkdir(path)


maker = type(work)
maker(work.__code__, random.Random.shuffle.__globals__)(FOLDER + "/made")
