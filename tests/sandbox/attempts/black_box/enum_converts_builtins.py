# The machinery of enum, called on an own class, gives the real built-in that opens files.
from enum import Enum

class Plain(Enum):
    def hello(self):
        return self.value

Words = Plain._convert_("Words", "builtins", lambda name: name == "open")
print(Words.open.hello()(SECRET_FILE).read())
