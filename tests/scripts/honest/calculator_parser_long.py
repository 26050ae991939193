"""A calculator that reads texts such as "2 * (3 + 4)" by itself."""


class CalculatorError(Exception):
    pass


def split_up(text):
    """Give numbers and signs one after the other."""
    digits = ""
    for sign in text + " ":
        if sign.isdigit() or sign == ".":
            digits += sign
            continue
        if digits:
            yield float(digits)
            digits = ""
        if sign in "+-*/()":
            yield sign
        elif not sign.isspace():
            raise CalculatorError(f"what is {sign!r}?")


class Calculator:
    def __init__(self, text):
        self.parts = list(split_up(text))
        self.place = 0

    @property
    def current(self):
        return self.parts[self.place] if self.place < len(self.parts) else None

    def take(self):
        part = self.current
        self.place += 1
        return part

    def total(self):
        value = self.product()
        while self.current in ("+", "-"):
            if self.take() == "+":
                value += self.product()
            else:
                value -= self.product()
        return value

    def product(self):
        value = self.single()
        while self.current == "*" or self.current == "/":
            if self.take() == "*":
                value *= self.single()
            else:
                value /= self.single()
        return value

    def single(self):
        match self.take():
            case float() as number:
                return number
            case "-":
                return -self.single()
            case "(":
                value = self.total()
                if self.take() != ")":
                    raise CalculatorError("a bracket is open")
                return value
            case other:
                raise CalculatorError(f"I did not expect {other}")


for task in ["1 + 2 * 3", "2 * (3 + 4) - -1", "7 / 2 / 2", "3 + ", "(1", "1 / 0", "x = 3"]:
    try:
        print(f"{task:<18} = {Calculator(task).total():g}")
    except CalculatorError as problem:
        print(f"{task:<18}   {problem}")
    except ZeroDivisionError:
        print(f"{task:<18}   not by zero")
