# Lets the module for translations look for a catalogue in a folder: what it says tells which file it met.
import gettext
import os
import struct

place = os.path.join(FOLDER, "xx", "LC_MESSAGES")
os.makedirs(place)
with open(os.path.join(place, "game.mo"), "wb") as file:
    file.write(struct.pack("<7I", 0x950412DE, 0, 0, 28, 28, 0, 28))
print(gettext.translation("game", FOLDER, ["xx"]).info())
