"""The assets stay small enough to be downloaded in a classroom."""

from pathlib import Path

FOLDER = Path(__file__).parents[2] / "assets"


def test_everything_together_is_small():
    assert sum(file.stat().st_size for file in FOLDER.rglob("*") if file.is_file()) < 6_000_000
