# Lets the allocation tracer write its notes into a folder.
import tracemalloc

tracemalloc.start()
things = [bytes(100) for _ in range(100)]
tracemalloc.take_snapshot().dump(FOLDER + "/notes_of_memory")
