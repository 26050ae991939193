"""The folder with the game's own Python environment, and the record in it of what was installed."""

import json
import os
from pathlib import Path
from typing import Any

GAME = "game"
DEVELOPMENT = "development"
RECORD = "pyland-environment.json"
LOCK = "pyland-setup.lock"
LOG = "pyland-setup.log"


class Kit:
    """What one way of starting needs: a file that lists it, and the kit which that file includes."""

    def __init__(self, name: str, requirements: Path, base: "Kit | None" = None) -> None:
        self.name = name
        self.requirements = requirements
        self._base = base

    def stamps(self) -> dict[str, str]:
        """For this kit and those in it, a hash of the lists. It changes when what has to be installed changes."""
        from hashlib import sha256

        below = self._base.stamps() if self._base else {}
        text = self.requirements.read_bytes().replace(b"\r\n", b"\n")
        return below | {self.name: sha256("".join(below.values()).encode() + text).hexdigest()}


class Environment:
    """One environment. It is ours when our record is in it, or when nothing is in it at all.

    Looking changes nothing; only `mark` and `clear` write.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.lock = folder / LOCK
        self.log = folder / LOG
        place = ("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")
        self.python = folder.joinpath(*place)

    def is_ready(self, kit: Kit) -> bool:
        """Whether everything of the kit is installed, as it is listed today."""
        return self.is_whole() and kit.stamps().items() <= self.installed().items()

    def is_whole(self) -> bool:
        """Whether its set-up was not interrupted, and the Python it was made from is still there."""
        record = self._record()
        return not record["busy"] and self._still_runs(record["python"])

    def was_made(self) -> bool:
        """Whether its set-up began some time."""
        return os.path.isfile(self.folder / RECORD)

    def was_interrupted(self) -> bool:
        """Whether its set-up began and did not come to an end."""
        return self.was_made() and bool(self._record()["busy"])

    def is_ours(self) -> bool:
        """False when somebody else made it (or it is no folder that we may look into): then it must not be touched."""
        try:
            if not self.folder.exists():
                return not self.folder.is_symlink()
            return self.was_made() or {child.name for child in self.folder.iterdir()} <= {LOCK, LOG}
        except OSError:
            return False

    def installed(self) -> dict[str, str]:
        """The stamp of each kit that was installed."""
        return dict(self._record()["installed"])

    def mark(self, python: str, installed: dict[str, str], *, busy: bool) -> None:
        """Write the record: from which Python, what is installed, and whether something is being changed now."""
        record = {"made by": "Pyland", "python": python, "busy": busy, "installed": installed}
        new = self.folder / (RECORD + ".new")
        new.write_text(json.dumps(record, indent=2), encoding="utf-8")
        os.replace(new, self.folder / RECORD)

    def clear(self) -> None:
        """Remove everything but the lock and the record (without which it would no longer be known as ours)."""
        import shutil

        for child in self.folder.iterdir():
            if child.is_dir() and not child.is_symlink():
                shutil.rmtree(child)
            elif child.name not in (LOCK, RECORD):
                child.unlink()

    def _record(self) -> dict[str, Any]:
        nothing: dict[str, Any] = {"python": "", "busy": True, "installed": {}}
        try:
            found = json.loads((self.folder / RECORD).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return nothing
        return nothing | found if isinstance(found, dict) else nothing

    def _still_runs(self, base: str) -> bool:
        """False when the Python below it is gone, or the name it had now means another version."""
        if not (base and os.path.exists(self.python) and os.path.lexists(base)):
            return False
        return os.name == "nt" or os.path.basename(os.path.realpath(self.python)) == os.path.basename(base)
