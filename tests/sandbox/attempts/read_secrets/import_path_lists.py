# Lists a folder by putting it on the path for imports and looking into the finder's notes.
import pkgutil
import sys

sys.path.append(FOLDER)
list(pkgutil.iter_modules([FOLDER]))
finder = pkgutil.get_importer(FOLDER)
finder.find_spec("sub")
if "note.txt" in finder._path_cache:
    print("REACHED")
