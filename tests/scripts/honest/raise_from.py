def parse_age(text):
    try:
        return int(text)
    except ValueError as cause:
        raise ValueError(f"no age: {text}") from cause

try:
    parse_age("ten")
except ValueError as problem:
    print(problem)

try:
    assert 1 + 1 == 3, "sums are hard"
except AssertionError as wrong:
    print("Caught:", wrong)
