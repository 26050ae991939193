# Reads a file with the raw file class below open, into a buffer of its own.
import _io

buffer = bytearray(200)
size = _io.FileIO(SECRET_FILE).readinto(buffer)
print(buffer[:size].decode())
