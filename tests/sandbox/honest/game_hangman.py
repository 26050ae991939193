word = "python"
tried = []
lives = 6
pictures = ["💀", "😱", "😨", "😟", "😐", "🙂", "😀"]

print("Guess my word!")
while lives > 0:
    shown = ""
    for letter in word:
        if letter in tried:
            shown = shown + letter
        else:
            shown = shown + "_"
    print(" ".join(shown), pictures[lives], "lives:", lives)
    if "_" not in shown:
        print("You won! It is", word.upper())
        break
    guess = input("Letter: ").strip().lower()
    if len(guess) != 1 or not guess.isalpha():
        print("One letter, please.")
        continue
    if guess in tried:
        print("You had that already")
        continue
    tried.append(guess)
    if guess in word:
        print("Yes,", word.count(guess), "time(s)")
    else:
        lives = lives - 1
        print("No", guess)
else:
    print("You lost. It was", word)
print("Tried:", sorted(tried))
