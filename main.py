"""The game. Run it with `python main.py`; README.md says what else it can do.

Old Pythons have to be able to read this file, so that it can tell them that they are too old.
"""

import os
import sys


def start():
    if sys.version_info < (3, 11):
        sys.stderr.write("Pyland needs Python 3.11 or newer, and this is Python %d.%d.\n" % sys.version_info[:2])
        return 4
    from pyland.bootstrap.start import main

    return main(sys.argv[1:], os.path.dirname(os.path.abspath(__file__)))


if __name__ == "__main__":
    sys.exit(start())
