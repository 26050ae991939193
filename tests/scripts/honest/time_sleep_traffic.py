import time
import random

random.seed(5)
for car in range(1, 4):
    pause = random.randint(1, 3) / 10
    time.sleep(pause)
    say("Car", car, "after", pause)
wait(2)
wait(turns=1)
move_forward(steps=2)
