# Makes a memory file that can be shared by its number and looks at it by the folder of its own process.
import os

number = os.memfd_create("shared")
os.write(number, b"a word")
with open("/proc/self/fd/%d" % number) as again:
    if again.read() == "a word":
        print("REACHED")
