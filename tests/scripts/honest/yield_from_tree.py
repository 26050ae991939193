class Node:
    def __init__(self, value, *children):
        self.value = value
        self.children = children

    def walk(self):
        yield self.value
        for child in self.children:
            yield from child.walk()


family = Node("Oma", Node("Papa", Node("Kim"), Node("Lea")), Node("Tante"))
print(" > ".join(family.walk()))
