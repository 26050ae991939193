"""Levels: the reader of level.yaml, Tiled maps (the only pytmx import), building a world, the library of islands.

`library` finds the levels, `level` is one of them, `spec` what its level.yaml says (read by `reader` through `page`
and `tree`), `build` makes its maps from what `tmx` reads. May import `world`, `challenge`, `script.commands`, leaves.
"""
