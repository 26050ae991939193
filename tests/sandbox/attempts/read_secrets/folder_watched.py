# Asks the kernel to tell everything that happens in a folder.
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
watch = libc.inotify_init1(0x800)
if libc.inotify_add_watch(watch, FOLDER.encode(), 0xFFF) < 0:
    raise OSError(ctypes.get_errno(), "inotify_add_watch")
print("REACHED")
