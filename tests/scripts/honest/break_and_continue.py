for number in range(1, 30):
    if number % 3:
        continue
    if number == 15:
        print("stop at", number)
        break
    print(number)
for letter in "a1b2c3":
    if letter.isdigit(): continue
    print(letter)
