"""`pyland`, and `python -m pyland`: the game where everything it needs is installed already."""

import sys


def main() -> int:
    """Run the command line. Returns the exit status."""
    from pyland.cli import main as run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
