# Starts a second interpreter inside the process and lets that one write, with built-ins nobody took away.
import sys

subs = __import__("_interpreters" if sys.version_info >= (3, 13) else "_xxsubinterpreters")
inner = subs.create()
wish = "open(" + repr(FOLDER + "/by_second") + ", 'w').write('hello from the other one')"
(subs.exec if sys.version_info >= (3, 13) else subs.run_string)(inner, wish)
