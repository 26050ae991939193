"""The row of buttons that run the program."""

from dataclasses import dataclass

from pyland.play.session import Phase, PlaySession
from pyland.play.settings import SPEEDS
from pyland.text import Translator, _
from pyland.ui.gfx import Canvas
from pyland.ui.screens.play.deeds import Deed, SetSpeed
from pyland.ui.screens.play.layout import PlayLayout
from pyland.ui.widgets import Button, Kind, Slider, Widget, keynames
from pyland.ui.widgets.keynames import with_keys


@dataclass(frozen=True, slots=True)
class _RunLook:
    text: str
    icon: str


class Transport:
    """Run, Step, Stop and the speed: a slider, or in a narrow window a button that goes to the next speed."""

    def __init__(self, say: Translator, *, step: bool, speed: bool, value: float) -> None:
        self._say = say
        self._has_speed = speed
        self.run = Button(
            say(_("Run")), Deed.RUN, icon="run", kind=Kind.RUN, size=26,
            tooltip=say(with_keys(_("Run your program"), keynames.RUN)),
        )  # fmt: skip
        self.step = Button(
            say(_("Step")), Deed.STEP, icon="step", kind=Kind.DARK, size=20, icon_size=22,
            tooltip=say(with_keys(_("Run one line"), keynames.STEP)),
        )  # fmt: skip
        self.step.visible = step
        self.stop = Button(
            say(_("Stop")), Deed.STOP, icon="stop", kind=Kind.DARK, size=20, icon_size=20,
            tooltip=say(with_keys(_("Stop the program"), keynames.STOP)),
        )  # fmt: skip
        self.stop.enabled = False
        label = say(_("Speed"))
        self.slider = Slider(label, SPEEDS, value, SetSpeed, icons=("turtle", "hare"), tooltip=label)
        self.faster = Button("", Deed.FASTER, icon="speed", kind=Kind.TOOL, size=18, label=label, tooltip=say(
            _("How fast the hero goes. Click for the next speed.")))
        self._show_speed(value)

    @property
    def widgets(self) -> tuple[Widget, ...]:
        """All of them, in reading order."""
        return self.run, self.step, self.stop, self.slider, self.faster

    def layout(self, canvas: Canvas, places: PlayLayout) -> None:
        """Take the places."""
        self.slider.visible = self._has_speed and not canvas.scale.compact
        self.faster.visible = self._has_speed and canvas.scale.compact
        self.run.layout(canvas, places.run)
        self.step.layout(canvas, places.step)
        self.stop.layout(canvas, places.stop)
        self.slider.layout(canvas, places.speed)
        self.faster.layout(canvas, places.speed)

    def sync(self, session: PlaySession) -> None:
        """Show what can be done now."""
        running = session.phase is Phase.RUNNING
        self.stop.enabled = running
        look = self._run_look(running, session.paused)
        if session.waiting_for_lock:
            look = _RunLook(self._say(_("Waiting")), "clock")
        elif session.waiting_for_other_maps:
            look = _RunLook(self._say(_("Checking")), "map")
        self.run.show(text=look.text, icon=look.icon)
        self._show_speed(session.speed)

    def _run_look(self, running: bool, paused: bool) -> _RunLook:
        if not running:
            return _RunLook(self._say(_("Run")), "run")
        if paused:
            return _RunLook(self._say(_("Go on")), "run")
        return _RunLook(self._say(_("Skip")), "hare")

    def _show_speed(self, value: float) -> None:
        self.slider.value = value
        number = f"{value:g}" if value != 0.5 else "½"
        self.faster.show(text=f"×{number}")


def next_speed(value: float) -> float:
    """The speed after `value`; after the last the first."""
    return next((speed for speed in SPEEDS if speed > value), SPEEDS[0])
