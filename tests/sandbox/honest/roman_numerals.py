NUMERALS = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
            (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]


def to_roman(number):
    """Gives the Roman numeral of a number.

    >>> to_roman(14)
    'XIV'
    """
    if not 0 < number < 4000:
        raise ValueError("the Romans could not write that")
    result = ""
    for value, letters in NUMERALS:
        while number >= value:
            result += letters
            number -= value
    return result


def from_roman(text):
    values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    total = 0
    for here, there in zip(text, text[1:] + "I"):
        if values[here] < values[there]:
            total -= values[here]
        else:
            total += values[here]
    return total


def main():
    for year in (4, 9, 14, 1999, 2024):
        print(year, to_roman(year))
    print(all(from_roman(to_roman(n)) == n for n in range(1, 400)))
    try:
        to_roman(0)
    except ValueError as error:
        print(error)
    assert to_roman(14) == "XIV", "fourteen is wrong"


if __name__ == "__main__":
    main()
