class Stack:
    def __init__(self):
        self._things = []

    def push(self, thing):
        self._things.append(thing)

    def pop(self):
        if self.is_empty():
            raise IndexError("the stack is empty")
        return self._things.pop()

    def peek(self):
        return self._things[-1]

    def is_empty(self):
        return not self._things


PAIRS = {")": "(", "]": "[", "}": "{"}


def balanced(text):
    stack = Stack()
    for place, sign in enumerate(text):
        if sign in PAIRS.values():
            stack.push((sign, place))
        elif sign in PAIRS:
            if stack.is_empty() or stack.pop()[0] != PAIRS[sign]:
                return f"problem at {place}"
    return "good" if stack.is_empty() else f"never closed: {stack.peek()}"


for text in ("(a[b]{c})", "(a]", "((", "", ")"):
    print(repr(text), balanced(text))


def rpn(text):
    """Calculates '3 4 + 2 *'."""
    stack = []
    operations = {"+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b}
    for token in text.split():
        if token in operations:
            b, a = stack.pop(), stack.pop()
            stack.append(operations[token](a, b))
        else:
            stack.append(float(token))
    [result] = stack
    return result


print(rpn("3 4 + 2 *"), rpn("10 4 /"), rpn("5"))
try:
    Stack().pop()
except IndexError as error:
    print(error)
try:
    rpn("1 2")
except ValueError:
    print("too many numbers")
