values = [3, 5, 8]
if (count := len(values)) > 2:
    say(count)
while (value := values.pop()) > 3:
    print(value)
print([last := n for n in (1, 2)], last)
