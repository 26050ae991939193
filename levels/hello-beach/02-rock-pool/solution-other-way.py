# Along the pool and up.
move_east()
move_east()
move_east()
move_east()
move_north()
move_north()

# Back to the shell.
move_west()
move_west()

# And home to the flag.
move_east()
move_east()
move_south()
move_south()
