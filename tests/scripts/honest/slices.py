word = "programming"
print(word[0], word[-1], word[:4], word[4:], word[::2], word[::-1], word[-4:-1])
numbers = list(range(10))
numbers[2:5] = ["a", "b"]
print(numbers, numbers[::3])
del numbers[::2]
copy_of_it = numbers[:]
copy_of_it.append("end")
print(numbers, copy_of_it, word[20:], word[slice(0, 3)])
