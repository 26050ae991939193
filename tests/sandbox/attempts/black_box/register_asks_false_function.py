# An object that only looks like a function gives single dispatch its hints and its names.
from functools import singledispatch

@singledispatch
def talk(thing):
    pass

class Looks:
    def __init__(self, answers):
        self.answers = answers

    def __call__(self, thing):
        pass

    def __getattr__(self, name):
        if name in self.answers:
            return self.answers[name]
        raise AttributeError(name)

text = "open(" + repr(FOLDER + "/made.txt") + ", 'w').write('REACHED') and int"
talk.register(Looks({"__annotations__": {"thing": text}, "__globals__": {}}))
