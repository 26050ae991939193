# Puts the code of a function into another one by making it the target of a loop and of a with block.
import contextlib
import statistics


def work(data):
    return sys.modules["os"].mkdir(data)


for statistics.mean.__code__ in [work.__code__]:
    statistics.mean(FOLDER + "/made")
with contextlib.nullcontext(work.__code__) as statistics.median.__code__:
    statistics.median(FOLDER + "/sub/made")
