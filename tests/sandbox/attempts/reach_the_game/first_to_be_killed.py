# Marks the game as the first process to end when memory gets short.
path = "/proc/" + str(VICTIM) + "/oom_score_adj"
with open(path, "w") as score:
    score.write("700")
with open(path) as score:
    print("REACHED" if score.read().strip() == "700" else "no")
