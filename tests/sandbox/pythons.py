"""The versions of Python on this computer that tests can lock in, besides the one that runs them."""

import shutil
import subprocess
import sys
from pathlib import Path


def other_pythons() -> list[str]:
    """Other versions of Python on this computer that we run on: those that have a name, and those beside ours."""
    names = [f"python3.{minor}" for minor in range(11, 15) if minor != sys.version_info.minor]
    places = [Path(place) for name in names if (place := shutil.which(name))]
    places += [place for name in names for place in Path(sys.base_prefix).parent.glob(f"*/bin/{name}")]
    found: dict[str, str] = {}
    for place in places:
        told = subprocess.run([place, "-c", "import sys; print(sys.executable)"], capture_output=True, text=True)
        if told.returncode == 0:
            found.setdefault(place.name, told.stdout.strip())
    return sorted(found.values())
