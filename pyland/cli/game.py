"""`play`: the game itself."""

import argparse
from pathlib import Path

from pyland.cli.sources import library_of, parse_size, sound_level


def play(options: argparse.Namespace) -> int:
    """Start the game, at the level that was named."""
    size = parse_size(options.size) if options.size else None
    if options.level is not None:
        sound_level(library_of(options), options.level)  # a wrong word is told of before a window opens
    from pyland import app

    return app.play(
        options.level, data=options.data, levels=[Path(folder) for folder in options.levels], size=size,
        fullscreen=options.fullscreen, engine=options.engine,
    )
