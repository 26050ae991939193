def say_hello(name):
    say("Hello " + name)

def wait_a_bit(): wait(2)

def look_around():
    return [look(d) for d in ["north", "east", "south", "west"]]

gems = how_many("gem")
move_forwards = 2
say_hello("Rosa")
wait_a_bit()
print(look_around(), gems)
move_east(move_forwards)
