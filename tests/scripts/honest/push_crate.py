def push_to(times, direction=east):
    face(direction)
    for _ in range(times):
        if look() != "crate":
            return False
        push()
        move_forward()
    return True

if push_to(2): say("moved")
elif push_to(1, direction=south): say("moved south")
else: say("There is no crate")
