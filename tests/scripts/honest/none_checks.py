def find(names, start):
    for name in names:
        if name.startswith(start):
            return name
    return None

def greet(name=None):
    if name is None:
        name = "stranger"
    print("Hello", name)

found = find(["Ada", "Ben"], "B")
missing = find(["Ada", "Ben"], "Z")
greet(found)
greet(missing)
greet()
if found is not None and missing is None:
    print("as expected")
