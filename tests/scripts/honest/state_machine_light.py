from enum import Enum, auto

class Light(Enum):
    RED = auto()
    YELLOW = auto()
    GREEN = auto()

NEXT = {Light.RED: Light.GREEN, Light.GREEN: Light.YELLOW, Light.YELLOW: Light.RED}
light = Light.RED
for second in range(9):
    if second % 3 == 0:
        light = NEXT[light]
    if light is Light.RED:
        wait()
    elif light is Light.YELLOW:
        say("ready?")
    else:
        if can_move(east):
            move_east()
