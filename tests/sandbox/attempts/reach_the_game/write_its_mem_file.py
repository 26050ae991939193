# Writes into the game's memory through /proc/<pid>/mem, bytes that were there before.
# Needs: kernel.yama.ptrace_scope = 0, or rights to debug
with open("/proc/" + str(VICTIM) + "/maps") as maps:
    start = next(int(line.split("-")[0], 16) for line in maps if line.rstrip().endswith("[stack]"))
with open("/proc/" + str(VICTIM) + "/mem", "r+b", buffering=0) as memory:
    memory.seek(start)
    old = memory.read(16)
    memory.seek(start)
    memory.write(old)
print("REACHED")
