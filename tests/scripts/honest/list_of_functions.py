import math

def double(x): return 2 * x
def half(x): return x / 2

machines = [double, half, math.sqrt, lambda x: x ** 2, str]
for machine in machines:
    print(machine(16))
