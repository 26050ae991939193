def who_wins():
    try:
        return "try"
    finally:
        print("finally runs")


def loop():
    for i in range(4):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            print("body", i)
        finally:
            print("cleanup", i)
    return i


def to_number(text, otherwise=0):
    try:
        return int(text)
    except ValueError:
        pass
    try:
        return float(text)
    except ValueError:
        return otherwise


def nested():
    try:
        try:
            [].pop()
        finally:
            print("inner finally")
    except IndexError as e:
        print("outer except", e)


print(who_wins())
print(loop())
print([to_number(t) for t in ["4", "2.5", "cat", " 7 ", "1e3", ""]])
nested()
errors = []
for action in (lambda: 1 / 0, lambda: [][1], lambda: {}["k"], lambda: None.x, lambda: int("q"), lambda: "a" + 1):
    try:
        action()
    except Exception as e:
        errors.append(type(e).__name__)
print(errors)
try:
    assert 1 + 1 == 3, "maths is broken"
except AssertionError as e:
    print("assert:", e)
assert True
