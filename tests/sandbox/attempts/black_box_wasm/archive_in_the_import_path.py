# Packs a program into an archive beside it and imports it from inside there; the program writes a file.
import sys
import zipfile

archive = FOLDER + "/packed.zip"
with zipfile.ZipFile(archive, "w") as file:
    file.writestr("packed_inside.py", "open(%r, 'w').write('imported')" % (FOLDER + "/imported.txt"))
sys.path.insert(0, archive)
import packed_inside

print(packed_inside.__file__)
