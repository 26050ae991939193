# Lets the object that shows Python's licence show another file.
import _sitebuiltins

folder, _, name = SECRET_FILE.rpartition("/")
print("{!r}".format(_sitebuiltins._Printer("licence", "", [name], [folder])))
