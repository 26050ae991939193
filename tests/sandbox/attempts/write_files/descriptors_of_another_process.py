# Opens the descriptors that another process holds, through that process's folder below /proc.
import os

folder = f"/proc/{VICTIM}/fd"
for name in os.listdir(folder):
    place = os.readlink(f"{folder}/{name}")
    if place.startswith(("/", "pipe:")):
        handle = os.open(f"{folder}/{name}", os.O_RDONLY | os.O_NONBLOCK)
        print("REACHED", place, handle)
