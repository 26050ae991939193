# Changes the middle of a file with the writes that name the place themselves.
import os

descriptor = os.open(FOLDER + "/note.txt", os.O_RDWR)
print(os.pwrite(descriptor, b"here", 2), os.pwritev(descriptor, [b"and", b"there"], 8))
print(os.preadv(descriptor, [bytearray(20)], 0))
os.close(descriptor)
