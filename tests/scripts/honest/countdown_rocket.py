import time

for count in range(10, 0, -1):
    print(count, "...")
    time.sleep(0.1)
print("Lift off!")
