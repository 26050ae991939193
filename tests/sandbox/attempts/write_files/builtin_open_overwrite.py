# Overwrites a file with the built-in open.
with open(FOLDER + "/note.txt", "w") as note:
    note.write("somebody else was here\n")
print("done")
