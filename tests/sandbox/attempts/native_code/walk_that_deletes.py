# Walks through a folder with libc's nftw, the deepest first, and gives remove as the function to call for each thing.
import ctypes

DEPTH_FIRST, NO_LINKS = 8, 1
ctypes.CDLL(None).nftw((FOLDER + "/sub").encode(), ctypes.CDLL(None).remove, 4, DEPTH_FIRST | NO_LINKS)
