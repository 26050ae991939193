"""Makes the game's own environment, or brings it up to date."""

import re
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from pyland.bootstrap.computer import Computer
from pyland.bootstrap.environment import DEVELOPMENT, Environment, Kit
from pyland.bootstrap.lock import setup_lock
from pyland.bootstrap.machine import WHEELS, Machine
from pyland.text import ENGLISH, Message, _

_NO_NETWORK = re.compile(r"ConnectionError|NewConnection|ConnectTimeout|ReadTimeout|ProxyError|SSLError|ResponseError")
_NOT_FOUND = re.compile(r"No matching distribution found for ([\w.-]+)")
_DISK_FULL = re.compile(r"Errno 28\b|WinError 112\b")
_BEGAN_TO_CHANGE = "Installing collected packages"


class SetUpProblem(Exception):
    """Why there is no environment. `text` says it in a sentence for a person."""

    def __init__(self, message: Message) -> None:
        self.text = ENGLISH(message)
        super().__init__(self.text)


def no_setup(missing: Sequence[str]) -> SetUpProblem:
    """The problem of somebody who asked not to install anything."""
    if not missing:
        return SetUpProblem(_("Pyland has to update its environment first, and --no-setup says not to."))
    return SetUpProblem(
        _(
            "Pyland is not set up yet, and --no-setup says not to do that. This Python does not have: {names}.",
            names=", ".join(missing),
        )
    )


def stopped() -> str:
    """What is said after Ctrl+C."""
    return ENGLISH(_("Stopped. The next start begins the set-up again."))


class SetUp:
    """Puts what a kit lists into an environment made for it, and then tries to add the machine."""

    def __init__(self, program: Path, kit: Kit, machine: Machine, computer: Computer) -> None:
        self._kit = kit
        self._machine = machine
        self._computer = computer
        wheels = program / WHEELS
        self._wheels = wheels if any(wheels.glob("*.whl")) else None

    def make(self, places: Sequence[Environment]) -> Environment:
        """An environment that is ready, in the first of the places that is free or ours, and can be written to.

        When another start of the game is making it already, this waits for that.

        Raises SetUpProblem.
        """
        place = self._choose(places)
        try:
            with setup_lock(place.lock, self._tell_waiting) as lock:
                if not place.is_ready(self._kit):
                    self._fill(place, lock)
                self._try_machine(place, lock)
        except OSError as problem:
            raise SetUpProblem(
                _(
                    "Pyland could not change the folder {folder} ({reason}). Close everything that uses it, then start "
                    "Pyland again.",
                    folder=str(place.folder),
                    reason=str(problem.strerror or problem),
                )
            ) from problem
        self._say(_("Ready."))
        return place

    def complete(self, place: Environment) -> None:
        """Add the machine to an environment that is ready. When that cannot be, the person has been told why."""
        if not self._computer.can_write(place.folder):
            return  # Somebody else set it up, and has been told.
        try:
            with setup_lock(place.lock, self._tell_waiting) as lock:
                self._try_machine(place, lock)
        except OSError:
            return
        self._say(_("Ready."))

    def _choose(self, places: Sequence[Environment]) -> Environment:
        for place in places:
            if place.is_ours() and self._computer.can_write(place.folder):
                return place
        raise SetUpProblem(
            _(
                "Pyland needs a folder for its environment, and may not write to any of these: {folders}.",
                folders=", ".join(str(place.folder) for place in places),
            )
        )

    def _fill(self, place: Environment, lock: int) -> None:
        before = place.installed()
        is_new = not place.is_whole()
        if is_new and not self._computer.can_make_environments():
            raise SetUpProblem(self._no_venv())
        self._tell(place, is_new, before)
        place.log.unlink(missing_ok=True)
        python = self._computer.base if is_new else place.made_from()
        if is_new:
            before = {}
            place.mark(python, before, busy=True)
            place.clear()
            venv = [self._computer.base, "-I", "-X", "utf8", "-m", "venv", str(place.folder)]
            self._must_work(self._computer.run(venv, place.log, lock), place)
        place.mark(python, before, busy=True)
        self._install(place, python, before, lock)
        place.log.unlink(missing_ok=True)
        place.mark(python, before | self._kit.stamps(), busy=False)

    def _install(self, place: Environment, python: str, before: dict[str, str], lock: int) -> None:
        status = self._pip(place, self._kit, lock)
        if status != 0 and _BEGAN_TO_CHANGE not in _read(place.log):
            # Nothing was touched: what worked before goes on working, and the next start need not make it all anew.
            place.mark(python, before, busy=False)
        self._must_work(status, place)

    def _pip(self, place: Environment, kit: Kit, lock: int) -> int:
        source = ["--no-index", "--find-links", str(self._wheels)] if self._wheels else ["--retries", "3"]
        return self._computer.run(
            [
                *(str(place.python), "-I", "-X", "utf8", "-m", "pip", "install", "--no-input"),
                # Nothing is left outside of the environment: a home folder in a school is small and far away.
                *("--no-cache-dir", "--disable-pip-version-check", "--only-binary", ":all:"),
                *(*source, "-r", str(kit.requirements)),
            ],
            place.log,
            lock,
        )

    def _try_machine(self, place: Environment, lock: int) -> None:
        """Nothing that goes wrong here keeps anybody from playing. (When it is interrupted, the next start does it.)"""
        if not self._machine.is_wanted(place):
            return
        self._say(_("Pyland adds its lock for programs (about 20 MB)."))
        kit, attempt = self._machine.kit, self._machine.attempt()
        try:
            place.log.unlink(missing_ok=True)
            if self._pip(place, kit, lock) == 0:
                place.log.unlink(missing_ok=True)
                place.add(kit)
                return
            place.note_failure(attempt)
        except OSError as problem:
            with suppress(OSError), place.log.open("a", encoding="utf-8") as log:
                log.write(f"{problem}\n")
        self._say(self._without_machine(place))

    def _without_machine(self, place: Environment) -> Message:
        listed, log = str(self._machine.kit.requirements), str(place.log)
        if self._wheels:
            return _(
                "The game works without it, but programs run with reduced protection, and levels of other people that "
                "bring programs cannot be run. To change that, put the wheels of {list} into {wheels}, then start "
                "Pyland again. (What happened is in {log})",
                list=listed, wheels=str(self._wheels), log=log,
            )  # fmt: skip
        return _(
            "The game works without it, but programs run with reduced protection, and levels of other people that "
            "bring programs cannot be run. Pyland tries again on another day. To try at once, with internet: {command} "
            "(What happened is in {log})",
            command=_command(str(place.python), "-m", "pip", "install", "-r", listed), log=log,
        )  # fmt: skip

    def _must_work(self, status: int, place: Environment) -> None:
        if status != 0:
            raise SetUpProblem(self._why(_read(place.log), str(place.log)))

    def _why(self, output: str, log: str) -> Message:
        absent = ", ".join(sorted(set(_NOT_FOUND.findall(output))))
        if _DISK_FULL.search(output):
            return _("There is no room left on the disk for what Pyland needs. (What happened is in {log})", log=log)
        if absent and self._wheels:
            return _(
                "The folder {wheels} lacks {names} for Python {version} on this kind of computer. (What happened is in "
                "{log})",
                wheels=str(self._wheels), names=absent, version=self._computer.version, log=log,
            )  # fmt: skip
        if _NO_NETWORK.search(output):
            return _(
                "Pyland could not download what it needs. Look whether the internet works, then start Pyland again: it "
                "will try once more. (What happened is in {log})",
                log=log,
            )
        if absent:
            return _(
                "Pyland needs {names}, which is not there for Python {version} on this kind of computer. (What "
                "happened is in {log})",
                names=absent, version=self._computer.version, log=log,
            )  # fmt: skip
        return _("Pyland could not set itself up. What happened is in {log}", log=log)

    def _no_venv(self) -> Message:
        if self._computer.system == "linux":
            return _(
                "This Python lacks the part that makes environments. On Debian, Ubuntu or Raspberry Pi this adds it: "
                "sudo apt install python{version}-venv",
                version=self._computer.version,
            )
        return _("This Python lacks the part that makes environments. The Python from python.org has it.")

    def _tell(self, place: Environment, is_new: bool, before: dict[str, str]) -> None:
        folder = str(place.folder)
        if not is_new and not before:
            self._say(_("Pyland tries again to download what it needs into {folder}", folder=folder))
        elif not is_new and self._kit.name in before:
            self._say(_("Pyland has changed, so it brings its environment up to date in {folder}", folder=folder))
        elif not is_new:
            self._say(_("Adding what the tests need to the environment in {folder}", folder=folder))
        elif place.was_interrupted():
            self._say(_("The set-up did not finish last time, so Pyland begins it again in {folder}", folder=folder))
        elif place.was_made():
            self._say(_("The Python of the environment is gone, so Pyland makes it anew in {folder}", folder=folder))
        elif self._wheels:
            self._say(
                _("First start: Pyland makes its own Python environment in {folder} from its wheels.", folder=folder)
            )
        else:
            self._say(
                _(
                    "First start: Pyland makes its own Python environment in {folder} and downloads what it needs "
                    "(about {size} MB). Later starts need no internet.",
                    folder=folder,
                    size=70 if self._kit.name == DEVELOPMENT else 20,
                )
            )

    def _tell_waiting(self) -> None:
        self._say(_("Another start of Pyland is setting things up. This one waits until that is done."))

    def _say(self, message: Message) -> None:
        self._computer.say(ENGLISH(message))


def _command(*parts: str) -> str:
    """A line for a console. (In some, a line that begins with a quotation mark is no command.)"""
    return " ".join(f'"{part}"' if " " in part else part for part in parts)


def _read(log: Path) -> str:
    try:
        return log.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
