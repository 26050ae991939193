"""The folder with the game's own Python environment, and the record in it of what was installed."""

import json
import os
from pathlib import Path
from typing import Any

GAME = "game"
DEVELOPMENT = "development"
WASM = "wasm"
RECORD = "pyland-environment.json"
LOCK = "pyland-setup.lock"
LOG = "pyland-setup.log"


class Kit:
    """What one way of starting needs: a file that lists it, and the kits whose files that file includes."""

    def __init__(self, name: str, requirements: Path, *included: "Kit") -> None:
        self.name = name
        self.requirements = requirements
        self._included = included

    def stamps(self) -> dict[str, str]:
        """For this kit and those in it, a hash of the lists. It changes when what has to be installed changes."""
        from hashlib import sha256

        below: dict[str, str] = {}
        for kit in self._included:
            below |= kit.stamps()
        text = self.requirements.read_bytes().replace(b"\r\n", b"\n")
        return below | {self.name: sha256("".join(below.values()).encode() + text).hexdigest()}


class Environment:
    """One environment. It is ours when our record is in it, or when nothing is in it at all.

    Looking changes nothing; only `mark`, `add`, `note_failure` and `clear` write.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.lock = folder / LOCK
        self.log = folder / LOG
        place = ("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")
        self.python = folder.joinpath(*place)

    def is_ready(self, kit: Kit) -> bool:
        """Whether everything of the kit is installed, as it is listed today."""
        return self.is_whole() and self.has(kit)

    def has(self, kit: Kit) -> bool:
        """Whether a set-up of the kit, as it is listed today, came to its end here."""
        return kit.stamps().items() <= self.installed().items()

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

    def made_from(self) -> str:
        """The Python that it was made from."""
        return str(self._record()["python"])

    def installed(self) -> dict[str, str]:
        """The stamp of each kit that was installed."""
        return dict(self._record()["installed"])

    def failed(self) -> str:
        """The last try to add a kit, as it was noted, if that failed and nothing was installed since."""
        return str(self._record()["failed"])

    def mark(self, python: str, installed: dict[str, str], *, busy: bool) -> None:
        """Write the record: from which Python, what is installed, and whether something is being changed now."""
        self._write({"made by": "Pyland", "python": python, "busy": busy, "installed": installed})

    def add(self, kit: Kit) -> None:
        """Note that a kit is installed besides what was there."""
        self._write(self._record() | {"installed": self.installed() | kit.stamps(), "failed": ""})

    def note_failure(self, attempt: str) -> None:
        """Note what was tried in vain, so that it can be known again."""
        self._write(self._record() | {"failed": attempt})

    def _write(self, record: dict[str, Any]) -> None:
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
        nothing: dict[str, Any] = {"python": "", "busy": True, "installed": {}, "failed": ""}
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
