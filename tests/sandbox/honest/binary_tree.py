class Tree:
    """A search tree: small things left, big things right."""

    def __init__(self, value):
        self.value = value
        self.left = self.right = None

    def insert(self, value):
        side = "left" if value < self.value else "right"
        child = getattr(self, side)
        if child is None:
            setattr(self, side, Tree(value))
        else:
            child.insert(value)
        return self

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right

    def __contains__(self, value):
        if value == self.value:
            return True
        child = self.left if value < self.value else self.right
        return child is not None and value in child

    @property
    def depth(self):
        return 1 + max((child.depth for child in (self.left, self.right) if child), default=0)

    def show(self, level=0):
        if self.right:
            self.right.show(level + 1)
        print("   " * level + str(self.value))
        if self.left:
            self.left.show(level + 1)


tree = Tree(50)
for n in (30, 70, 20, 40, 60, 80, 45):
    tree.insert(n)
print(list(tree), tree.depth, 45 in tree, 46 in tree)
tree.show()
words = Tree("m")
for letter in "pyland":
    words.insert(letter)
print("".join(words), words.depth)
row = Tree(0)
for n in range(1, 40):
    row.insert(n)
print(row.depth, sum(row))
