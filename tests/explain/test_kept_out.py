"""What is kept out of programs has words of its own; what they may have is not among it."""

from pyland.explain.running.keptout import _MODULES, _NAMES
from pyland.script.child.modules import _CHOSEN
from pyland.script.child.names import _REFUSED


def test_nothing_that_can_be_imported_is_said_to_be_missing() -> None:
    assert not _MODULES.keys() & {module.split(".")[0] for module in (*_CHOSEN, "random", "time")}


def test_every_name_that_is_refused_has_its_words() -> None:
    assert set(_REFUSED) <= _NAMES.keys()
