# Has libc start a shell with its function system.
import ctypes

ctypes.CDLL(None).system(b"cat " + SECRET_FILE.encode() + b"; sleep 1.1")
