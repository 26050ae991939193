MAX_STEPS = 60
trail = [position()]


def turn_to_free_way():
    for direction, turn in ((right, turn_right), (ahead, None), (left, turn_left), (behind, turn_around)):
        if can_move(direction):
            if turn is not None:
                turn()
            return True
    return False


while not at("flag") and len(trail) < MAX_STEPS:
    if not turn_to_free_way():
        say("I am locked in")
        break
    move_forward()
    trail.append(position())
else:
    print("Visited", len(set(trail)), "tiles in", len(trail) - 1, "steps")
