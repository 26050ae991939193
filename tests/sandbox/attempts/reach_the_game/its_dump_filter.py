# Changes what the game would leave in a memory dump, by its file in /proc.
path = "/proc/" + str(VICTIM) + "/coredump_filter"
with open(path) as old:
    before = old.read()
with open(path, "w") as new:
    new.write("0x%x" % (int(before, 16) ^ 1))
with open(path) as now:
    print("REACHED" if now.read() != before else "no")
