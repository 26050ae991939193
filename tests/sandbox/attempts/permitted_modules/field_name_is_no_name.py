# Smuggles a call into the comparison that dataclasses writes, by a field name that claims to be a good name.
import dataclasses


class Name(str):
    def isidentifier(self):
        return True


name = Name("age, __import__('os').makedirs(" + repr(FOLDER + "/made") + ", exist_ok=True)")
Point = dataclasses.make_dataclass("Point", [(name, int)], init=False, repr=False, namespace={"age": 1})
print(Point() == Point())
