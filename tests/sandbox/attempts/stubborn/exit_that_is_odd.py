# Leaves by SystemExit with something that is no number, whose description never ends, inside a finally that leaves again.
class Reason:
    def __str__(self):
        return "reason " * 1_000_000 + str(self)

    def __int__(self):
        return 10**100


try:
    raise SystemExit(Reason())
finally:
    raise SystemExit(2**70)
