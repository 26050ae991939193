# Reads a file as if it were source text that a traceback wants to show.
import linecache

print(linecache.getlines(SECRET_FILE))
