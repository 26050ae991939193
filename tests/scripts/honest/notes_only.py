# nothing here yet
# move_east(
