def main():
    greet("Monty")
    dance()

def greet(who):
    say("Hello", who)

def dance():
    for turn in range(4):
        turn_right()
        if turn == 2:
            wait_and_smile()

def wait_and_smile():
    wait()
    say(":-)")

main()
