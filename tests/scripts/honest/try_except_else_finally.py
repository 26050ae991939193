def to_number(text):
    try:
        number = int(text)
    except ValueError:
        print(repr(text), "is no number")
        return None
    else:
        print("fine:", number)
        return number
    finally:
        print("next please")

numbers = [to_number(t) for t in ["12", "3,5", "x", " 7 "]]
print(numbers)
