# Gives a class out as one of the system module, so that typing runs its annotations in there.
import typing


class Plan:
    __module__ = "os"
    step: "mkdir(" + repr(FOLDER + "/made") + ") or str"


typing.get_type_hints(Plan)
