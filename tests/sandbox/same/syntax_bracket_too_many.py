move_east()
print("two"))
move_west()
