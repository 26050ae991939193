# Pattern drawing with loops only
size = 5
for i in range(1, size + 1):
    print(" " * (size - i) + "*" * (2 * i - 1))
for i in range(2):
    print(" " * (size - 2) + "|||")
print()
for row in range(8):
    for column in range(8):
        if (row + column) % 2 == 0:
            print("[]", end="")
        else:
            print("  ", end="")
    print("|")
print()
for i in range(10, 0, -3):
    print(i, "green bottles")
i = 0
while i < 3:
    j = 0
    while True:
        if j > i:
            break
        print(j, end=" ")
        j += 1
    print()
    i += 1
height = int(input("height? "))
width = int(input("width? "))
canvas = [["."] * width for _ in range(height)]
for x in range(width):
    canvas[0][x] = canvas[-1][x] = "#"
for y in range(height):
    canvas[y][0] = canvas[y][-1] = "#"
canvas[height // 2][width // 2] = "X"
for line in canvas:
    print(*line, sep="")
pass
