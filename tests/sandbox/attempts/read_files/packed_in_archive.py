# Packs a file into an archive in memory and unpacks it again.
import io
import tarfile

memory = io.BytesIO()
with tarfile.open(fileobj=memory, mode="w") as archive:
    archive.add(SECRET_FILE, "copy")
memory.seek(0)
with tarfile.open(fileobj=memory) as archive:
    print(archive.extractfile("copy").read().decode())
