# Copies a program into memory and runs it there with execveat and an empty path, so that no rule about files fits.
import ctypes
import os
import platform

EXECVEAT, EMPTY_PATH = {"x86_64": 322, "aarch64": 281}[platform.machine()], 0x1000
ghost = os.memfd_create("ghost", os.MFD_CLOEXEC)
with open("/bin/sh", "rb") as shell:
    os.write(ghost, shell.read())
command = os.fsencode("echo REACHED; echo boo > " + FOLDER + "/ghost")
words = (ctypes.c_char_p * 4)(b"sh", b"-c", command, None)
ctypes.CDLL(None).syscall(EXECVEAT, ghost, b"", words, (ctypes.c_char_p * 1)(None), EMPTY_PATH)
