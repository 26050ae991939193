# Starts a second interpreter in the process, with a fresh set of modules, and starts a program from there.
import sys

subs = __import__("_interpreters" if sys.version_info >= (3, 13) else "_xxsubinterpreters")
inner = subs.create()
wish = "import os; os.system('sleep 1.2; echo REACHED')"
(subs.exec if sys.version_info >= (3, 13) else subs.run_string)(inner, wish)
