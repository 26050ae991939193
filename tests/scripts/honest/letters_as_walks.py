LETTERS = {
    "L": [(south, 2), (east, 1)],
    "I": [(south, 2)],
}


def draw(letter):
    for direction, steps in LETTERS.get(letter, []):
        face(direction)
        for _ in range(steps):
            move_forward()
    move_east(1)


for letter in "LI?":
    draw(letter)
