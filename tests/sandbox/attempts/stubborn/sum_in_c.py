# Never comes back from a single built-in call: no line is run and no step is counted meanwhile.
print(sum(range(10**13)))
