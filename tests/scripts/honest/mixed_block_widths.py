# every block may have its own width, as long as it is the same inside
for row in range(2):
 for column in range(2):
      print(row, column)
if can_move():
          move_forward()
else:
   turn_left()
