# Asks inspect for the source of a function whose code claims to come from another file.
import inspect


def borrowed():
    pass


forged = borrowed.__code__.replace(co_filename=SECRET_FILE, co_firstlineno=1)
print(inspect.findsource(forged)[0])
