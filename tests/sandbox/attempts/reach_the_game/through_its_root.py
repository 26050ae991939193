# Walks through the game's own view of the files (/proc/<pid>/root) to write a file.
# Needs: kernel.yama.ptrace_scope = 0, or rights to debug
with open("/proc/" + str(VICTIM) + "/root" + FOLDER + "/through_root.txt", "w") as file:
    file.write("hello")
