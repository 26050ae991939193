for i in range(20):
    move_east()
print("walked")
