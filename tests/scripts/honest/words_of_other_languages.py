def println(*values):
    print(*values)

def repeat(times, action):
    for number in range(times):
        action()

def forward(steps):
    move_forward(steps)

def then(action):
    action()

println("Start")
repeat(2, turn_left)
forward(1)
then(turn_around)
println("End")
