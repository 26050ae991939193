from math import squareroot
print(squareroot(4))
