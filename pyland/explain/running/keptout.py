"""What programs never get, said so that one knows why: files, other programs, a look inside Python, clocks."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from pyland.explain.explanation import Explanation
from pyland.explain.running.failed import Failed
from pyland.explain.wording import code, tell
from pyland.text import Message, _


@dataclass(frozen=True, slots=True)
class _Group:
    """What is said about some names. `why` makes the sentence about one of them, `hint` says what to do instead."""

    title: Message
    why: Callable[[str], Message]
    hint: Message | None = None


_FILES = _Group(
    _("There are no files here"),
    lambda name: _("Pyland has no `{name}`: there are no files here.", name=name),
    _("Keep what you need in a list, or in a text."),
)
_SYSTEM = _Group(
    _("Your program is alone here"),
    lambda name: _("Pyland has no `{name}`: there are no files and no other programs here.", name=name),
)
_PROGRAMS = _Group(
    _("Your program is alone here"),
    lambda name: _("Pyland has no `{name}`: no other programs and no internet can be reached from here.", name=name),
)
_TURNS = _Group(
    _("One thing after the other"),
    lambda name: _("Pyland has no `{name}`: a program here does one thing after the other.", name=name),
    _("Write it so that one line follows the other."),
)
_TYPED = _Group(
    _("Only the lines you see run"),
    lambda name: _("Pyland has no `{name}`: only the lines in your editor run.", name=name),
    _("Write the lines into your program."),
)
_INSIDE = _Group(
    _("The inside of Python is locked"),
    lambda name: _("Pyland has no `{name}`: nobody can look inside Python here.", name=name),
)
_CLOCKS = _Group(
    _("There is no clock here"),
    lambda name: _("Pyland has no `{name}`: the same program has to do the same every time.", name=name),
    _("Count the steps of your program instead."),
)
_WINDOWS = _Group(
    _("The map is the only picture"),
    lambda name: _("Pyland has no `{name}`: there are no other windows here.", name=name),
    _("Let somebody on the map move, or show a text with `print`."),
)
_CHANCE = _Group(
    _("Chance comes from `random`"),
    lambda name: _("Pyland has no `{name}`: chance comes from `random` here.", name=name),
    _("Write `import random`."),
)

_NAMES: Mapping[str, _Group] = {
    "open": _FILES, "exec": _TYPED, "compile": _TYPED, "globals": _INSIDE, "locals": _INSIDE, "memoryview": _INSIDE,
    "__builtins__": _INSIDE, "metaclass": _INSIDE, "async": _TURNS,
    "eval": _Group(_TYPED.title, _TYPED.why, _("To make a number out of a text, write `int(...)`.")),
    "__import__": _Group(_TYPED.title, _TYPED.why, _("Write `import` and the name of a toolbox.")),
    "breakpoint": _Group(_INSIDE.title, _INSIDE.why, _("To see a value, write `print(...)`.")),
}  # fmt: skip
_MODULES: Mapping[str, _Group] = {
    module: group
    for group, modules in (
        (_FILES, """pathlib shutil tempfile glob io fileinput csv sqlite3 pickle shelve dbm zipfile tarfile gzip bz2
            lzma zlib configparser filecmp linecache mmap"""),
        (_SYSTEM, "os posix nt platform pwd"),
        (_PROGRAMS, """subprocess multiprocessing socket socketserver ssl select selectors signal http urllib ftplib
            smtplib poplib imaplib xmlrpc email webbrowser ctypes"""),
        (_TURNS, "threading asyncio concurrent queue sched _thread"),
        (_TYPED, "importlib runpy code codeop pkgutil zipimport"),
        (_INSIDE, """sys builtins inspect gc dis ast traceback tracemalloc weakref marshal symtable tokenize pdb bdb
            trace site faulthandler opcode"""),
        (_CLOCKS, "timeit zoneinfo"),
        (_WINDOWS, "tkinter turtle curses idlelib winsound"),
        (_CHANCE, "secrets uuid"),
    )
    for module in modules.split()
}


def kept_out_name(failed: Failed, name: str) -> Explanation | None:
    """About a name that means nothing here, or a word of the language; None when there is nothing special to say."""
    group = _NAMES.get(name)
    return None if group is None else _told(failed, "refused", group, name)


def kept_out_attribute(failed: Failed, name: str) -> Explanation:
    """About something behind a dot."""
    if name.startswith(("time.", "datetime.")):
        return _told(failed, "refused", _CLOCKS, name)
    return _told(failed, "refused", _INSIDE, f".{name}")


def kept_out_module(failed: Failed, module: str) -> Explanation | None:
    """About a module of Python that is not here; None when there is nothing special to say."""
    group = _MODULES.get(module.split(".")[0])
    if group is None:
        return None
    hint = group.hint or _("Take line {line} away.", line=failed.line or 1)
    return _told(failed, "no_toolbox", _Group(group.title, group.why, hint), module)


def _told(failed: Failed, kind: str, group: _Group, name: str) -> Explanation:
    hint = group.hint or _("Find another way on line {line}.", line=failed.line or 1)
    return tell(kind, group.title, group.why(code(name)), hint, line=failed.line, cols=failed.cols)
