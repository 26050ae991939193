marks = {"1": "good", "2": "fine"}
print(marks[1])
