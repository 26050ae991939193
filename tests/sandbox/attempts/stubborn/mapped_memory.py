# Takes memory that is no object of Python: anonymous maps, each written full.
import mmap

kept = []
for _ in range(120):
    space = mmap.mmap(-1, 50_000_000)
    space.write(b"\1" * 50_000_000)
    kept.append(space)
