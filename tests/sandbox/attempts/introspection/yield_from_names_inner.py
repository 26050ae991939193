# Finds the inner generator that an outer one waits for, and climbs from its frame while it runs.
def inner():
    frame = outer_one.gi_frame
    yield None
    here = outer_one.gi_yieldfrom.gi_frame if outer_one.gi_yieldfrom else frame
    while here and "__import__" not in here.f_builtins:
        here = here.f_back
    here.f_builtins["__import__"]("pathlib").Path(FOLDER, "made.txt").write_text("climbed")


def outer():
    yield from inner()


outer_one = outer()
list(outer_one)
