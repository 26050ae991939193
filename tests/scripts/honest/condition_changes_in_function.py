energy = 5

def hop():
    global energy
    move_south()
    energy -= 1

while energy > 0:
    hop()
print("So tired")
