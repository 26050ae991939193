import time
from time import sleep

say("Let us wait")
time.sleep(0.001)
wait()
wait(2)
move_east()
sleep(0.002)
print("I waited")
for n in range(3, 0, -1):
    print(n, end="... ")
    time.sleep(0.001)
print("go!")
move_west()
