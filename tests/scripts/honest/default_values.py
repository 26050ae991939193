def box(width=4, height=2, sign="#"):
    for _ in range(height):
        print(sign * width)
    print()

box()
box(6)
box(3, 3)
box(sign="o", width=8)
box(height=1)
