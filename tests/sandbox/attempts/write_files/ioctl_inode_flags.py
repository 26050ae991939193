# Sets the "no dump" flag of a file with an ioctl on a descriptor that was opened for reading.
import fcntl
import struct

GET_FLAGS, SET_FLAGS, NO_DUMP = 0x80086601, 0x40086602, 0x40
with open(FOLDER + "/note.txt", "rb") as note:
    (flags,) = struct.unpack("q", fcntl.ioctl(note, GET_FLAGS, bytes(8)))
    fcntl.ioctl(note, SET_FLAGS, struct.pack("q", flags ^ NO_DUMP))
    print("REACHED")
