# Opens a new terminal of its own: a folder of the system gets an entry.
import os

leader, follower = os.openpty()
print(os.ttyname(follower))
os.write(leader, b"hello\n")
if os.read(follower, 100) == b"hello\n":
    print("REACHED")
