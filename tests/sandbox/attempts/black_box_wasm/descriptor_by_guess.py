# Writes to every number that might be a descriptor, then makes new ones out of those that live and gives one a file.
import os

living = []
for number in range(3, 64):
    try:
        os.fstat(number)
    except OSError:
        continue
    living.append(number)
spare = os.open(FOLDER + "/new_by_guess.txt", os.O_CREAT | os.O_WRONLY)
for number in living + [60]:
    if number != spare:
        os.dup2(spare, 60)
        os.writev(60, [b"guessed ", str(number).encode()])
