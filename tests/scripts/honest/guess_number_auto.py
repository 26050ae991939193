import random

def ask_person(low, high):
    return int(input(f"Number from {low} to {high}? "))

def ask_computer(low, high):
    return (low + high) // 2

def play(secret, player):
    low, high, tries = 1, 100, 0
    while True:
        guess = player(low, high)
        tries += 1
        if guess < secret:
            low = guess + 1
        elif guess > secret:
            high = guess - 1
        else:
            return tries

random.seed(9)
somebody_there = False
player = ask_person if somebody_there else ask_computer
print("found in", play(random.randint(1, 100), player), "tries")
