# Lets a traceback show a line of a file by pretending that the failing code came from there.
import traceback

try:
    exec(compile("nothing_here", SECRET_FILE, "exec"), {})
except NameError:
    print(traceback.format_exc())
