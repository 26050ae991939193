def hello():
    print("hello")


hello()
hello("Mia", 3)
