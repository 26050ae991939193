name = input("What is your name? ")
age = int(input("How old are you? "))
print(f"Hello {name}!")
if age < 8:
    print("You are quite young.")
elif age <= 14:
    print("That is just right.")
else:
    print("You are a grown-up, nearly.")
print("In ten years you will be", age + 10)
print("Your name backwards is", name[::-1].capitalize())
print("Your name has", len(name), "letters")
for letter in name:
    print(letter, end="-")
print()
vowels = 0
for letter in name.lower():
    if letter in "aeiou":
        vowels += 1
print("and", vowels, "vowels")
