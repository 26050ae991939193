number = "3"
for i in range(number):
    move_east()
