print("a"， "b")
