# Deletes every plain file in the folder with pathlib.
from pathlib import Path

for path in Path(FOLDER).iterdir():
    if path.is_file():
        path.unlink()
