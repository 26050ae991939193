from collections import deque

class Stack:
    def __init__(self): self.items = []
    def add(self, item): self.items.append(item)
    def pop(self): return self.items.pop()
    def is_empty(self): return not self.items

def balanced(text):
    stack = Stack()
    pairs = {")": "(", "]": "[", "}": "{"}
    for sign in text:
        if sign in "([{":
            stack.add(sign)
        elif sign in pairs:
            if stack.is_empty() or stack.pop() != pairs[sign]:
                return False
    return stack.is_empty()

for text in ["(a[b]{c})", "(]", "((", ""]:
    print(repr(text), balanced(text))
line = deque(["Ann", "Bo"])
line.append("Cy")
while line:
    print("Next:", line.popleft())
