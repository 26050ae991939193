clock = 0

def gate_is_open():
    return clock >= 3

def tick():
    global clock
    clock += 1
    wait()

while not gate_is_open():
    tick()
else:
    move_east()
print("waited", clock, "turns")
