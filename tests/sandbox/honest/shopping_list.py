# My shopping list by Mia
shopping = ["milk", "bread", "apples"]
shopping.append("cheese")
shopping.insert(0, "eggs")
shopping.remove("bread")
print("I need", len(shopping), "things")
for number, thing in enumerate(shopping, start=1):
    print(number, thing, sep=". ")
shopping.sort()
print(", ".join(shopping))
last = shopping.pop()
print("I already have", last)
if "apples" in shopping:
    print("Do not forget the apples!")
else:
    print("No apples today")
print(shopping[::-1], shopping[1:], shopping[-1])
del shopping[0]
print(shopping)
print()
print("*" * 10, end="")
print(" done ", end="")
print("*" * 10)
