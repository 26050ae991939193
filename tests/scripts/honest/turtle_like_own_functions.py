pen = []

def penup():
    pen.clear()

def pendown():
    pen.append("down")

def fd(n):
    for _ in range(n):
        move_forward()
        if pen: print(position())

def rt(): turn_right()

pendown()
for _ in range(4): fd(2); rt()
penup()
fd(1)
