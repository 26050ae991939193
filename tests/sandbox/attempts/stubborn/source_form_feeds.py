# The source itself is the attack: form feeds, vertical tabs, lone carriage returns and odd spaces as line ends.
x = 1y = 2
if x:
    pass
   z = 3while True:    x += 1
  print(1)
