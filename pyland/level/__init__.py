"""Levels: the reader of level.yaml, Tiled maps (the only pytmx import), building a world, the library of islands.

May import `world`, `challenge`, `script.commands` and the leaves.
"""
