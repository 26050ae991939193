printer = "laser"
printed = 0
ranges = [range(2), range(3)]
lens = [len(r) for r in ranges]
inputs = ["a", "b"]
for text in inputs:
    print(printer, text)
    printed += 1
print(printed, lens)
