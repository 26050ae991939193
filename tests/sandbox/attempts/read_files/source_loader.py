# Reads a file as the data of a module, with the import system's own loader.
from importlib.machinery import SourceFileLoader

print(SourceFileLoader("anything", SECRET_FILE).get_data(SECRET_FILE))
