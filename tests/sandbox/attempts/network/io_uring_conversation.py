# Makes a socket, connects it and sends through an io_uring, so that no socket system call is ever made.
# Needs: io_uring
import ctypes
import mmap
import struct

SETUP, ENTER, OP_SOCKET, OP_CONNECT, OP_SEND = 425, 426, 45, 16, 26
libc = ctypes.CDLL(None, use_errno=True)
params = ctypes.create_string_buffer(120)
ring = libc.syscall(SETUP, 4, params)
sq_tail, sq_array = struct.unpack_from("I", params, 44)[0], struct.unpack_from("I", params, 64)[0]
cq_cqes = struct.unpack_from("I", params, 100)[0]
queue, entries = mmap.mmap(ring, 4096, offset=0), mmap.mmap(ring, 256, offset=0x10000000)
done = 0


def order(operation, handle, offset, address, length):
    global done
    struct.pack_into("BBHiQQII", entries, 0, operation, 0, 0, handle, offset, address, length, 0)
    struct.pack_into("I", queue, sq_array + 4 * (done % 4), 0)
    struct.pack_into("I", queue, sq_tail, done + 1)
    libc.syscall(ENTER, ring, 1, 1, 1, None, ctypes.c_size_t(0))
    done += 1
    return struct.unpack_from("Qi", queue, cq_cqes + 16 * (done - 1))[1]


place = ctypes.create_string_buffer(struct.pack("=H", 2) + struct.pack("!H4s8x", TCP_PORT, bytes([127, 0, 0, 1])), 16)
wire = order(OP_SOCKET, 2, 1, 0, 0)
print(wire, order(OP_CONNECT, wire, 16, ctypes.addressof(place), 0))
word = ctypes.create_string_buffer(b"by ring", 7)
print(order(OP_SEND, wire, 0, ctypes.addressof(word), 7))
