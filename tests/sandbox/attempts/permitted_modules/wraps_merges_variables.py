# Lets functools pour the variables of a permitted module into its own, by names in texts only.
import functools
import statistics


def mine():
    return 0


functools.update_wrapper(mine, statistics.mean, assigned=(), updated=("__globals__",))
sys.modules["os"].mkdir(FOLDER + "/made")
