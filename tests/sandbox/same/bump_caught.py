try:
    for i in range(20):
        move_east()
except Exception as error:
    print("caught", type(error).__name__)
print("after")
