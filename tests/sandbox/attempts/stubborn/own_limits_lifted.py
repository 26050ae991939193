# Lifts its own limits as far as they go, then fills the memory.
import resource

for kind in range(16):
    try:
        hard = resource.getrlimit(kind)[1]
        resource.setrlimit(kind, (hard, hard))
        resource.setrlimit(kind, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    except (ValueError, OSError):
        continue
kept = []
while True:
    kept.append(bytearray(50_000_000))
