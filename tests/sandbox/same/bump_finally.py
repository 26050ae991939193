try:
    for i in range(20):
        move_east()
finally:
    print("finally")
