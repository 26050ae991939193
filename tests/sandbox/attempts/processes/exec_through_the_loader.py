# Runs a program by giving it to the dynamic loader, so that only the loader itself is executed.
import os
import re

with open("/proc/self/maps") as maps:
    loader = re.search(r"/\S*/ld-\S+|/\S*/ld\.so\S*", maps.read())[0]
os.execv(loader, [loader, "/bin/sh", "-c", "echo REACHED; echo hi > " + FOLDER + "/loaded"])
