# Makes a file grow by reserving room for it, without writing a letter.
import os

descriptor = os.open(FOLDER + "/sub/inner.txt", os.O_RDWR)
os.posix_fallocate(descriptor, 0, 4096)
os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
os.ftruncate(descriptor, 5000)
os.close(descriptor)
