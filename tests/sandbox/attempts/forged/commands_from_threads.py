# Calls the game's commands from many threads at once, so that questions and answers get mixed up.
import threading


def walk():
    for step in range(200):
        move_east()
        say(step)
        move_west()


threads = [threading.Thread(target=walk) for _ in range(10)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
