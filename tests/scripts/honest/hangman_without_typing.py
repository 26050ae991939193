WORD = "python"
guesses = "eotsynahp"
found = ["_"] * len(WORD)
lives = 6
for guess in guesses:
    if guess in WORD:
        for i, letter in enumerate(WORD):
            if letter == guess:
                found[i] = guess
    else:
        lives -= 1
    print(" ".join(found), "lives:", lives)
    if "_" not in found:
        print("You win!")
        break
    if lives == 0:
        print("Game over")
        break