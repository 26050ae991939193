a = 3
b = 4
c = (a * a + b * b) ** .5
f = lambda x: x + 1
l = [a, b, c]
O = 0
for i in l: O += i
e = move_east; s = move_south
e(); s(); e(f(1))
print(c, O, f(O))
