# The machinery of enum makes a flag of nothing but one function that makes links.
from enum import Enum

class Deeds(Enum):
    def do(self, *rest):
        return self.value(*rest)

getattr(type(Enum), "_convert_")(Deeds, "Made", "posix", lambda name: name == "symlink").symlink.do("nowhere", FOLDER + "/made")
