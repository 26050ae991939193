"""No process outlives the one that started it."""

import os

from .kernel import prctl

_PR_SET_PDEATHSIG = 1
_SIGKILL = 9


def die_with_it() -> None:
    """Have Linux kill this process when the thread that started it ends; ends it now when that was a moment ago.

    (If it was before, there is nobody at the other end of the pipe any more, and the first reading ends this process.)
    """
    parent = os.getppid()
    prctl(_PR_SET_PDEATHSIG, _SIGKILL)
    if os.getppid() != parent:
        os._exit(0)
