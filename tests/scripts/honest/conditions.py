steps = 3
if 1 < steps < 5 and not (steps == 4 or steps == 2):
    move_east(steps)
way = "long" if steps > 2 else "short"
flag = steps == 3
if flag is True or way in ("long", "wide") or steps:
    say(way)
