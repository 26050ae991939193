# Builds a zip archive in memory and unpacks it, so that the archive module does the writing.
import io
import zipfile

box = io.BytesIO()
with zipfile.ZipFile(box, "w") as archive:
    archive.writestr("deep/deeper/out_of_the_box.txt", "hello")
with zipfile.ZipFile(box) as archive:
    archive.extractall(FOLDER)
