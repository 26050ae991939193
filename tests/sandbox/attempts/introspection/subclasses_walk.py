# Walks from an empty tuple to all classes, and takes the system module from the one that closes pipes.
for found in ().__class__.__base__.__subclasses__():
    if found.__name__ == "_wrap_close":
        found.__init__.__globals__["mkdir"](FOLDER + "/made")
