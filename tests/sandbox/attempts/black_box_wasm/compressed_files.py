# Writes the secret through the three compressors, which open their files themselves.
import bz2
import gzip
import lzma

with open(SECRET_FILE, "rb") as secret:
    word = secret.read()
for module, name in ((gzip, "a.gz"), (bz2, "a.bz2"), (lzma, "a.xz")):
    with module.open(FOLDER + "/" + name, "wb") as out:
        out.write(word)
    with module.open(FOLDER + "/" + name) as back:
        print(back.read())
