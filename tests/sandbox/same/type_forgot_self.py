class Cat:
    def meow():
        print("meow")


Cat().meow()
