# Lists what files the game's process has open and which program it is.
import os

process = f"/proc/{os.getppid()}"
program = os.readlink(process + "/exe")
files = [os.readlink(process + "/fd/" + name) for name in os.listdir(process + "/fd") if name in "012"]
if program and files:
    print("REACHED")
