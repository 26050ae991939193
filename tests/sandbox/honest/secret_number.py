# Guess my number, with given answers
secret = 37
tries = 0
while True:
    text = input()
    if text == "stop":
        print("Bye")
        break
    try:
        guess = int(text)
    except ValueError:
        print(f"{text!r} is not a number")
        continue
    else:
        tries += 1
    finally:
        print("--")
    if guess < secret:
        print("too small")
    elif guess > secret:
        print("too big")
    else:
        print(f"Yes! You needed {tries} tries")
        break
else:
    print("never printed")
