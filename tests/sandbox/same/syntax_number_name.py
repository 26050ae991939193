2nd = "second"
print(2nd)
