# Finds out by the question for permission whether a file may be read.
import posix

if posix.access(SECRET_FILE, posix.R_OK):
    print("REACHED")
