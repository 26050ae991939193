fruit = {"apple", "pear", "plum"}
for one in fruit:
    print(one)
    if one == "pear":
        fruit.add("big " + one)
