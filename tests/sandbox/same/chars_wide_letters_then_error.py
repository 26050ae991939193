ｐｒｉｎｔ("wide letters are the same name")
value = [1, 2]
print("🐍🐍", value[2])
