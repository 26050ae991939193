def walk():
    "Say hello: move_east() is not called here."
    move_east()


walk()
