# Lets functools run the text of an annotation, when it registers a function for a type.
import functools


@functools.singledispatch
def act(thing):
    return thing


@act.register
def act_on_file(thing: "__import__('os').mkdir(" + repr(FOLDER + "/made") + ") or int"):
    return thing
