# Lets typing run an annotation with the variables of a permitted function that its own one claims to wrap.
import functools
import statistics
import typing


def plan(step: "sys.modules['os'].mkdir(" + repr(FOLDER + "/made") + ") or int"):
    return step


functools.update_wrapper(plan, statistics.mean, assigned=(), updated=())
typing.get_type_hints(plan)
