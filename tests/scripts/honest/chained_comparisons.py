x = 5
if 0 < x < 10:
    print("one digit")
if 1 <= x <= 5 <= 9 != 8:
    print("long chain")
a = b = c = 2
print(a == b == c, a < b <= c, not a > b)
column, row = position()
if 0 <= column <= 100 and 0 <= row <= 100:
    say("on the map")
