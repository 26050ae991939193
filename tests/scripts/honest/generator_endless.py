def naturals():
    n = 0
    while True:
        yield n
        n += 1

for number in naturals():
    if number * number > 50:
        print("first square over 50:", number)
        break

odd = (n for n in naturals() if n % 2)
print(next(odd), next(odd), next(odd))
