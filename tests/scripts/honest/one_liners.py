x = 1; y = 2; say(x + y)
if x: move_east()
for i in range(2): say(i)
while x < 3: x += 1
def f(): return 5
say(f()); class_name = "a"
