DEMO = True

def get_name():
    if DEMO:
        return "Monty"
    return input("What is your name? ").strip()

name = get_name()
say("Hello, " + name + "!")
if name == "Monty":
    say("That is my name too")
