age = int(input("How old? "))
name = input("Name? ")
if age > 10 and name == "Bob":
    say("hi", name)
answer = input()
answer = int(answer)
if answer == 5:
    say("five")
