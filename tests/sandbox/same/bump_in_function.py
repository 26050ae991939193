def run():
    while True:
        move_east()


run()
