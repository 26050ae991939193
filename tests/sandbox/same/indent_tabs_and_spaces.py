for i in range(2):
    print("a")
	print("b")
