def tokens(text):
    number = ""
    for sign in text + " ":
        if sign.isdigit() or sign == ".":
            number += sign
            continue
        if number:
            yield float(number) if "." in number else int(number)
            number = ""
        if sign in "+-*/()^":
            yield sign
        elif sign != " ":
            raise SyntaxError(sign)


class Calculator:
    def __init__(self, text):
        self.tokens = list(tokens(text))

    def peek(self):
        return self.tokens[0] if self.tokens else None

    def expression(self):
        value = self.term()
        while self.peek() in ("+", "-"):
            if self.tokens.pop(0) == "+":
                value += self.term()
            else:
                value -= self.term()
        return value

    def term(self):
        value = self.factor()
        while self.peek() in ("*", "/"):
            if self.tokens.pop(0) == "*":
                value *= self.factor()
            else:
                value /= self.factor()
        return value

    def factor(self):
        token = self.tokens.pop(0)
        if token == "-":
            return -self.factor()
        if token == "(":
            token = self.expression()
            self.tokens.pop(0)
        if self.peek() == "^":
            self.tokens.pop(0)
            return token ** self.factor()
        return token


while (line := input()) != "":
    try:
        print(line, "=", Calculator(line).expression())
    except ZeroDivisionError:
        print("You cannot divide by zero")
    except (SyntaxError, IndexError) as error:
        print("Error:", error)
