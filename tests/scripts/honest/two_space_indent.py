def triangle(height):
  for row in range(1, height + 1):
    if row == height:
      print("*" * (2 * row - 1))
    else:
      spaces = " " * (height - row)
      print(spaces + "*" * (2 * row - 1))

triangle(4)
