# Lets the list of kinds of files be read from the secret file: its words become endings.
import mimetypes

known = mimetypes.MimeTypes()
before = set(known.types_map_inv[True])
with open(FOLDER + "/list.types", "w") as out, open(SECRET_FILE) as secret:
    out.write("text/x-secret " + " ".join(secret.read().split()))
known.read(FOLDER + "/list.types")
for kind in set(known.types_map_inv[True]) - before:
    print(kind, known.types_map_inv[True][kind])
