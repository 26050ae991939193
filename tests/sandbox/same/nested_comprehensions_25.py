x = [[[[[[[[[[[[[[[[[[[[[[[[[1 for a in [1]] for a in [1]] for a in [1]] for a in [1]] for a in [1]] for a in [1]] for a in [1]] for a in [1]] for a in [1]] for a in [1]] for a in [1]] for a in [1]] for a in [1]] for a in [1]] for a in [1]] for a in [1]] for a in [1]] for a in [1]] for a in [1]] for a in [1]] for a in [1]] for a in [1]] for a in [1]] for a in [1]] for a in [1]]
print(x)
