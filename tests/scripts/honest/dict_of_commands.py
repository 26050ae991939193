keys = {
    "w": move_north,
    "a": move_west,
    "s": move_south,
    "d": move_east,
}
for letter in "wwddssaa":
    keys[letter]()
print("Back at", position())
