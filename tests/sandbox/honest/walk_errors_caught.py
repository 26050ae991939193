def careful(way, steps):
    try:
        if steps < 0:
            raise ValueError("steps cannot be negative")
        {"east": move_east, "west": move_west}[way](steps)
    except KeyError:
        print("unknown way", way)
    except ValueError as error:
        print("no:", error)
    else:
        print("went", way)
    finally:
        say("next")


careful("east", 2)
careful("up", 1)
careful("west", -4)
careful("west", 2)
try:
    move_east()
    [1, 2][5]
except IndexError:
    move_west()
    print("went back")
