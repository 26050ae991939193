# Writes into another process's folder below /proc, so that the system ends that one first when memory is short.
with open(f"/proc/{VICTIM}/oom_score_adj", "w") as rank:
    rank.write("500")
print("REACHED")
