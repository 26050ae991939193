"""The WebAssembly machine, which locks programs in where no kernel does it. The game starts without it, too."""

from pathlib import Path

from pyland.bootstrap.computer import Computer
from pyland.bootstrap.environment import WASM, Environment, Kit

WHEELS = "wheels"
"""A folder beside the program: what is in it need not be downloaded."""
_SYSTEMS = ("win32", "darwin")


class Machine:
    """Says when it is worth trying to install it."""

    def __init__(self, program: Path, computer: Computer) -> None:
        self.kit = Kit(WASM, program / "requirements-wasm.txt")
        self._wheels = program / WHEELS
        self._computer = computer

    def is_wanted(self, place: Environment) -> bool:
        """Whether to try now: it is needed on this computer and not there, and this is no try that has failed before.

        A try is another one with another list, with other wheels and on another day.
        """
        if self._computer.system not in _SYSTEMS or not self._computer.has_64_bits or place.has(self.kit):
            return False
        return place.failed() != self.attempt()

    def attempt(self) -> str:
        """What a try of today depends on."""
        wheels = sorted(wheel.name for wheel in self._wheels.glob("*.whl"))
        return " ".join([self._computer.today(), *self.kit.stamps().values(), *wheels])
