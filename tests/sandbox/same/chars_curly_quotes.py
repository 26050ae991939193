move_east()
print(“hello”)
