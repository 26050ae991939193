commands = {}

def command(name):
    def register(function):
        commands[name] = function
        return function
    return register

@command("up")
def climb():
    move_north()
    return "climbing"

@command("down")
def sink():
    move_south()
    return "sinking"

for name in ["up", "up", "down", "sideways"]:
    if (action := commands.get(name)) is not None:
        print(action())
    else:
        print("unknown:", name)
