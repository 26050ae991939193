# Writes what looks like a dictionary and is a file.
import shelve

with shelve.open(FOLDER + "/shelf") as shelf:
    shelf["treasure"] = [1, 2, 3]
