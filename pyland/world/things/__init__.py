"""The kinds of things, one file each: what they are called, look like, and do when something happens to them.

A new kind needs one file here (and its art): a subclass of `Kind` whose `name` is its Tiled class. It is found by
itself. May import: the rest of `world`, and the leaves.
"""

from pyland.world.things.kind import Kind
from pyland.world.things.registry import KINDS, kind_of

__all__ = ["KINDS", "Kind", "kind_of"]
