"""Whether the game runs with all rights over the computer: then a fault in it could do all the more."""

import os
import sys
from collections.abc import Callable


def is_administrator(
    platform: str = sys.platform, user: Callable[[], int] | None = None, elevated: Callable[[], bool] | None = None
) -> bool:
    """Whether this process has the rights of root, or on Windows those of an administrator.

    `user` tells the number of the user, `elevated` asks Windows; they are the system's own, if nothing else is given.
    Where nobody can tell, the answer is no.
    """
    try:
        return (elevated or _elevated)() if platform == "win32" else (user or os.geteuid)() == 0
    except (AttributeError, OSError):  # there is no such question here
        return False


def _elevated() -> bool:
    import ctypes

    return bool(ctypes.windll.shell32.IsUserAnAdmin())  # type: ignore[attr-defined, unused-ignore]
