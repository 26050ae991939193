# Writes through a symbolic link that is there already.
with open(FOLDER + "/link", "r+b", buffering=0) as behind_the_link:
    behind_the_link.seek(0, 2)
    behind_the_link.write(b"more\n")
