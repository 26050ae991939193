"""What holds for all tests: no window is opened and no sound is heard."""

import os

# Before anything imports pygame, which asks these once and for all.
os.environ["SDL_VIDEODRIVER"] = "dummy"
os.environ["SDL_AUDIODRIVER"] = "dummy"
os.environ["PYGAME_HIDE_SUPPORT_PROMPT"] = "1"


def pytest_addoption(parser):
    parser.addoption("--all", action="store_true", help="make every break-out attempt in every way, not only a sample")
