# First have a look at the flag.
move_east()
move_east()
move_east()
move_north()
move_north()

# Then go back and be polite.
move_south()
move_south()
say('Mango')
