"""Asking about files whose names somebody wrote: a name that no system takes is the name of no file."""

from pathlib import Path

LEVEL_FILE = "level.yaml"
"""In the folder of each level."""


def is_file(path: Path) -> bool:
    """Whether there is a file here, as far as this person may know. Never raises."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def is_folder(path: Path) -> bool:
    """Whether there is a folder here, as far as this person may know. Never raises."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def names_in(folder: Path) -> list[str]:
    """The names in a folder, sorted; none when it may not be looked into. Never raises."""
    try:
        return sorted(entry.name for entry in folder.iterdir())
    except (OSError, ValueError):
        return []


def why(error: Exception) -> str:
    """What the system says about a failure, short."""
    return getattr(error, "strerror", None) or type(error).__name__
