class Tired(Exception):
    pass

energy = 3

def tired_step():
    global energy
    if energy == 0:
        raise Tired("no energy for step")
    energy -= 1
    move_south()

try:
    for number in range(10):
        tired_step()
except Tired as problem:
    say("Stop:", problem)
else:
    say("Not tired at all")
finally:
    turn_around()
print(number)
