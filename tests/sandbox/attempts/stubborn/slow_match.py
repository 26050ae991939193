# Runs a comparison with many patterns that call back into the program for every part, nested without an end.
class Slow:
    __match_args__ = ("part", "part", "part", "part")

    @property
    def part(self):
        match self:
            case Slow(Slow(), Slow(), Slow(), Slow()):
                return self
        return Slow()


match Slow():
    case Slow(Slow(1), Slow(2), Slow(3), Slow(4)):
        print("never")
