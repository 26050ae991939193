# Turns the script's process into the shell, whose built-in kill then signals the game.
import os

os.execv("/bin/sh", ["sh", "-c", "kill -USR1 " + str(VICTIM)])
