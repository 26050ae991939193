# Makes the kernel forget which pages the game has used (clear_refs), which slows it down.
with open("/proc/" + str(VICTIM) + "/clear_refs", "w") as switch:
    switch.write("1")
print("REACHED")
