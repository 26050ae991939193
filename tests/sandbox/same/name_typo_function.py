def greet(name):
    return "Hello " + name


print(greet("Mia"))
print(gret("Leo"))
