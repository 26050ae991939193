ages = [9, "ten", 11]
print(ages[0] < ages[2])
print(max(ages))
