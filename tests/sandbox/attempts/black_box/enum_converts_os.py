# The machinery of enum makes an enumeration of what is in the module os.
from enum import Enum

Words = Enum._convert_("Words", "os", lambda name: name == "system")
Words.system.value("echo REACHED > " + FOLDER + "/made.txt")
