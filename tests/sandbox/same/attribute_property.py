class Box:
    @property
    def size(self):
        return 3


box = Box()
print(box.size)
box.size = 4
