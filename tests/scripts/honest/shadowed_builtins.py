list = [1, 2]
max = 10
id = 7
sum = 0
for number in list:
    sum += number
say(sum, max, id)


def print(text):
    say(text)


print("hi")
