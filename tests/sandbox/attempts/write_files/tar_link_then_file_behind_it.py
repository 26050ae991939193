# Unpacks a tar archive with a link that leads out of its folder and then a file that goes through the link.
import io
import tarfile

box = io.BytesIO()
with tarfile.open(fileobj=box, mode="w") as archive:
    way_out = tarfile.TarInfo("way_out")
    way_out.type, way_out.linkname = tarfile.SYMTYPE, ".."
    archive.addfile(way_out)
    guest = tarfile.TarInfo("way_out/guest.txt")
    guest.size = 5
    archive.addfile(guest, io.BytesIO(b"hello"))
box.seek(0)
with tarfile.open(fileobj=box) as archive:
    archive.extraction_filter = lambda member, folder: member
    archive.extractall(FOLDER + "/sub")
