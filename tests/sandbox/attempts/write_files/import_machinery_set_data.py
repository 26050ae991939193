# Uses the file writer that belongs to the import machinery and is there in every Python without any import.
import sys

bootstrap = sys.modules["_frozen_importlib_external"]
loader = bootstrap.SourceFileLoader("nothing", FOLDER + "/nothing.py")
loader.set_data(FOLDER + "/made/by/import.txt", b"written by the importer")
