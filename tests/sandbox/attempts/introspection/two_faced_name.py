# Asks getattr with a text that lies about its own letters to anybody who looks for underscores.
class Name(str):
    def startswith(self, *rest):
        return False

    def endswith(self, *rest):
        return False

    def __contains__(self, part):
        return False

    def __getitem__(self, place):
        return "a"

    def __iter__(self):
        return iter("age")

    def __str__(self):
        return "age"


root = int.mro()[-1]
for child in getattr(root, Name("__subclasses__"))():
    if "_wrap_close" in repr(child):
        names = getattr(getattr(child, Name("__init__")), Name("__globals__"))
        names["mkdir"](FOLDER + "/made")
