tries = 0
secret = "open"
guesses = ["shut", "door", "open", "never"]
while tries < len(guesses):
    if guesses[tries] == secret:
        print("click after", tries + 1)
        break
    tries += 1
else:
    print("still shut")
while tries:
    tries -= 1
else:
    print("counted back to", tries)
