# Walks up the frames from the traceback of an exception of its own.
try:
    1 / 0
except ZeroDivisionError as error:
    frame = error.__traceback__.tb_frame
while "__import__" not in frame.f_builtins:
    frame = frame.f_back
system = frame.f_builtins["__import__"]("os")
system.chmod(FOLDER + "/note.txt", 0o600)
