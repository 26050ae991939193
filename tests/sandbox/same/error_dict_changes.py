ages = {"a": 1, "b": 2}
for name in ages:
    del ages[name]
