apples = 3
pears = 4
fruit = apples + pears
print("I have", friut, "pieces of fruit")
