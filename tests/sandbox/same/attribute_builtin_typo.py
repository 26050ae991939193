names = ["b", "a"]
names.append("c")
names.apend("d")
