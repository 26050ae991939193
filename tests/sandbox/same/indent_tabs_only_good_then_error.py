for i in range(2):
	print("tab", i)
	if i == 1:
		print(1 / (i - 1))
