"""Puts levels/ and assets/ into the wheel. Everything else about building is in pyproject.toml."""

import shutil
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

HERE = Path(__file__).resolve().parent
CARRIED = ("levels", "assets")


class BuildWithData(build_py):
    """Copies the folders that the package finds beside itself in a checkout. (An editable install still does.)"""

    def run(self) -> None:
        super().run()
        if not self.editable_mode:
            for name in CARRIED:
                target = Path(self.build_lib, "pyland", "_data", name)
                shutil.copytree(HERE / name, target, dirs_exist_ok=True)


setup(cmdclass={"build_py": BuildWithData})
