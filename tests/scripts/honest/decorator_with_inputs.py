import functools

def repeat(times):
    def decorate(action):
        @functools.wraps(action)
        def wrapper(*args):
            for _ in range(times):
                action(*args)
        return wrapper
    return decorate

@repeat(times=2)
def hop(direction):
    face(direction)
    move_forward()

@repeat(3)
def beep():
    say("beep")

hop(east)
beep()
hop(west)
