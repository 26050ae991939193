# Makes the import of a harmless module write its bytecode into the folder.
import sys

sys.dont_write_bytecode = False
sys.pycache_prefix = FOLDER + "/cache"
sys.modules.pop("this_is_rarely_used", None)
sys.modules.pop("colorsys", None)
import colorsys

print(colorsys.rgb_to_hsv(1, 0, 0))
