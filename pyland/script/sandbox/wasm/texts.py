"""The texts of the programs that Python is started with."""

import pkgutil
import re

_TAKES_IN = re.compile(r"^from \S*packet import .*\n", re.MULTILINE)


def program(package: str, file: str) -> str:
    """The text of a file of that package, with the text of `packet` where it imports that: it runs where there is no
    file to import from."""
    return _TAKES_IN.sub(lambda _found: _text(__package__ or "", "packet.py"), _text(package, file))


def _text(package: str, file: str) -> str:
    source = pkgutil.get_data(package, file)
    assert source is not None
    return source.decode("utf-8")
