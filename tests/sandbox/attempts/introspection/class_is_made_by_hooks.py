# Collects what Python hands to the hooks of a class that is being made, and looks for full built-ins there.
found = []


class Hook:
    def __set_name__(self, owner, name):
        found.append(owner.mro()[-1].__init_subclass__.__self__)

    def __init_subclass__(cls, **words):
        found.append(cls)

    def __class_getitem__(cls, part):
        return found[0].__subclasses__


class Made(Hook):
    hook = Hook()


for child in Made[0]():
    if child.__name__ == "BuiltinImporter":
        child.load_module("posix").mkdir(FOLDER + "/made")
