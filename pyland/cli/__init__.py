"""The command line: every sub-command of `python main.py`, all without a screen but `play`. May import everything.

`main` reads the words, one module a group of commands carries them out. Each command imports what it needs when it is
called, so that `run` does not wait for pygame.
"""

from pyland.cli.main import main

__all__ = ["main"]
