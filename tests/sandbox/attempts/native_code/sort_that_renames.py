# Sorts two file names with qsort and gives rename as the function that compares them.
import ctypes

libc = ctypes.CDLL(None)
names = (ctypes.c_char * 512 * 2)()
names[0].value = (FOLDER + "/note.txt").encode()
names[1].value = (FOLDER + "/sorted.txt").encode()
libc.qsort(names, ctypes.c_size_t(2), ctypes.c_size_t(512), libc.rename)
