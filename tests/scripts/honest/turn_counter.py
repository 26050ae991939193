compass = ["north", "east", "south", "west"]
turns = 0
while facing() != "north":
    turn_left()
    turns += 1
print("turns:", turns, "place in the list:", compass.index(facing()))
opposite = compass[(compass.index(facing()) + 2) % 4]
face(opposite)
print(facing() == opposite)
