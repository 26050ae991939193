# Hands a mkdir to the kernel through an io_uring, so that no mkdir system call is ever made.
# Needs: x86_64 or aarch64, io_uring
import ctypes
import mmap
import os
import struct

SETUP, ENTER, OP_MKDIRAT, GET_EVENTS = 425, 426, 37, 1
libc = ctypes.CDLL(None, use_errno=True)
params = ctypes.create_string_buffer(120)
ring = libc.syscall(SETUP, 4, params)
sq_tail, sq_array = struct.unpack_from("I", params, 44)[0], struct.unpack_from("I", params, 64)[0]
cq_head, cq_cqes = struct.unpack_from("I", params, 80)[0], struct.unpack_from("I", params, 100)[0]
queue = mmap.mmap(ring, 4096, offset=0)
entries = mmap.mmap(ring, 64 * 4, offset=0x10000000)
path = ctypes.create_string_buffer(os.fsencode(FOLDER + "/by_ring"))
struct.pack_into("BBHiQQII", entries, 0, OP_MKDIRAT, 0, 0, -100, 0, ctypes.addressof(path), 0o700, 0)
struct.pack_into("I", queue, sq_array, 0)
struct.pack_into("I", queue, sq_tail, 1)
print(libc.syscall(ENTER, ring, 1, 1, GET_EVENTS, None, ctypes.c_size_t(0)))
print(struct.unpack_from("I", queue, cq_head), struct.unpack_from("Qi", queue, cq_cqes))
