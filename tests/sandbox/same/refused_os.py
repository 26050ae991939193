print("before")
import os
os.remove("game.py")
