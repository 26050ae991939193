class Number:
    def __str__(self):
        return 5


print(Number())
