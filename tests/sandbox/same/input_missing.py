name = input("Name? ")
print("Hello", name)
age = input("Age? ")
print(age)
