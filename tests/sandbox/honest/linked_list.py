class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


class Chain:
    def __init__(self, values=()):
        self.head = None
        self.__size = 0
        for value in values:
            self.add(value)

    def add(self, value):
        node = Node(value)
        self.__size += 1
        if self.head is None:
            self.head = node
            return
        last = self.head
        while last.next:
            last = last.next
        last.next = node

    def remove(self, value):
        before, node = None, self.head
        while node is not None and node.value != value:
            before, node = node, node.next
        if node is None:
            raise ValueError(f"{value} is not in the chain")
        if before is None:
            self.head = node.next
        else:
            before.next = node.next
        self.__size -= 1

    def turn_round(self):
        done = None
        while self.head:
            self.head.next, done, self.head = done, self.head, self.head.next
        self.head = done

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next

    def __len__(self):
        return self.__size

    def __repr__(self):
        return " -> ".join(map(str, self)) or "empty"

chain = Chain(["a", "b", "c", "d"])
print(chain, len(chain), "c" in chain, list(chain)[::-1])
chain.remove("a")
chain.remove("c")
chain.turn_round()
print(chain, len(chain), Chain())
