# Describes itself by describing itself: recursion through repr, equality, hash, comparison, truth and addition.
class Mirror:
    def __repr__(self):
        return f"<{self!r}>"

    def __eq__(self, other):
        return [self] == [other, Mirror()] or (self, Mirror()) == (Mirror(), other)

    def __hash__(self):
        return hash((self,))

    def __lt__(self, other):
        return sorted([Mirror(), Mirror()]) < [self]

    def __bool__(self):
        return any([self, Mirror()])

    def __add__(self, other):
        return sum([self, other], Mirror())


for deed in (repr, bool, hash, lambda one: one == Mirror(), lambda one: one < one, lambda one: one + one, print):
    try:
        deed(Mirror())
    except RecursionError:
        print("too deep")
