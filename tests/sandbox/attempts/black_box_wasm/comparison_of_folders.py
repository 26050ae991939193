# Compares two folders of the computer with one another: which files there are is told by the report.
import filecmp
import os

os.mkdir(FOLDER + "/copy")
comparison = filecmp.dircmp(FOLDER, os.path.dirname(SECRET_FILE))
comparison.report_full_closure()
print(filecmp.cmp(FOLDER + "/note.txt", SECRET_FILE, shallow=False))
