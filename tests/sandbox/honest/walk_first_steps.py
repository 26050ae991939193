# My first program
move_east()
move_east(2)
say("Hello!")
print("I walked 3 steps")
move_west()
move_west(steps=2)
say("Back", "home")
print("done")
