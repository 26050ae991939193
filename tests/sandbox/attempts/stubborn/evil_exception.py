# Ends with an exception whose description, class name, arguments and notes all never end or throw more of the same.
class Evil(Exception):
    def __str__(self):
        while True:
            pass

    __repr__ = __str__

    @property
    def args(self):
        raise Evil(self)

    @property
    def __notes__(self):
        return iter(lambda: self, None)


raise Evil from Evil("a" * 10_000_000)
