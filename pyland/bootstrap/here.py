"""What the Python that we run in lacks. (Somebody may have installed the game there themselves.)"""

import operator
import re
import tomllib
from importlib import metadata
from pathlib import Path
from typing import Any

from pyland.bootstrap.environment import DEVELOPMENT

_REQUIREMENT = re.compile(r"(?P<name>[\w.-]+)\s*(?P<bounds>[^;]*)")
_BOUND = re.compile(r"(>=|<|==)\s*([\d.]+)")
_COMPARE = {">=": operator.ge, "<": operator.lt, "==": operator.eq}
_OVERWRITES = "pygame"
"""Installs into the same folder as pygame-ce, and whichever came last wins. With both, nobody knows what runs."""


def missing(program: Path, kit: str) -> list[str]:
    """The distributions of a kit that are not installed here, or in a version that does not do."""
    project = tomllib.loads((program / "pyproject.toml").read_text(encoding="utf-8"))
    return [name for name, bounds in _needs(project, kit) if not _is_here(name, bounds)]


def _needs(project: dict[str, Any], kit: str) -> list[tuple[str, str]]:
    # What only some systems need is the lock, and the game starts without it, too.
    lines: list[str] = [line for line in project["project"]["dependencies"] if ";" not in line]
    lines += project["dependency-groups"]["dev"] if kit == DEVELOPMENT else []
    found = (_REQUIREMENT.match(line) for line in lines)
    return [(match["name"], match["bounds"]) for match in found if match]


def _is_here(name: str, bounds: str) -> bool:
    version = _version(name)
    if version is None or (name.startswith(_OVERWRITES) and _version(_OVERWRITES) is not None):
        return False
    numbers = _numbers(version)
    return all(_COMPARE[sign](numbers, _numbers(limit)) for sign, limit in _BOUND.findall(bounds))


def _version(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def _numbers(version: str) -> tuple[int, ...]:
    """The leading numbers: (2, 5, 8) of "2.5.8.post1"."""
    match = re.match(r"\d+(\.\d+)*", version)
    return tuple(int(part) for part in match[0].split(".")) if match else ()
