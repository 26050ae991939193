# Edits a file in place by printing: print itself is turned round to write into the file.
import fileinput

for line in fileinput.input([FOLDER + "/note.txt"], inplace=True):
    print(line.upper(), end="")
