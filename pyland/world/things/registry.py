"""Finds the kinds: every module beside this one may hold some."""

import importlib
import pkgutil
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from pyland.world.state import Thing
from pyland.world.things.kind import Kind


def _find() -> Mapping[str, Kind]:
    package = __name__.rpartition(".")[0]
    for module in pkgutil.iter_modules([str(Path(__file__).parent)]):
        if module.name not in ("kind", "registry"):
            importlib.import_module(f"{package}.{module.name}")
    kinds = [cls() for cls in _all_subclasses(Kind) if "name" in vars(cls)]
    return MappingProxyType({kind.name: kind for kind in sorted(kinds, key=lambda kind: kind.name)})


def _all_subclasses(base: type[Kind]) -> list[type[Kind]]:
    return [cls for child in base.__subclasses__() for cls in (child, *_all_subclasses(child))]


KINDS = _find()


def kind_of(thing: Thing) -> Kind:
    """The kind of a thing. Raises `KeyError` for a kind that does not exist (maps are checked before)."""
    return KINDS[thing.kind]
