# Reads the environment of the game's process out of /proc.
import os

with open(f"/proc/{os.getppid()}/environ", "rb") as file:
    for item in file.read().split(b"\0"):
        if item.startswith(ENV_NAME.encode() + b"="):
            print(item.decode())
