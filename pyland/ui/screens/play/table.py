"""`Table`: a level that is being played, and what follows from time going by."""

from collections import deque

import pygame

from pyland.level.level import Level
from pyland.play.saver import SaveState
from pyland.play.session import Phase, PlaySession
from pyland.text import _
from pyland.ui.gfx import Canvas
from pyland.ui.screen import Change
from pyland.ui.screens.play import ways
from pyland.ui.screens.play.chat import Chat
from pyland.ui.screens.play.complete_card import CompleteCard
from pyland.ui.screens.play.conduct import Conduct
from pyland.ui.screens.play.deeds import Deed
from pyland.ui.screens.play.praise import praise_of, rows_of
from pyland.ui.screens.play.sounds import sounds_of
from pyland.ui.screens.play.talk import Talk
from pyland.ui.screens.play.view import PlayView
from pyland.ui.screens.seamap import prepare_map
from pyland.ui.services import Services
from pyland.ui.widgets import Widget
from pyland.world.events import ReadSign
from pyland.world.naming import named

_HAPPY_SECONDS = 0.9
"""So long the end of a solved level is seen on the map before the card comes."""
_NARRATION_KEPT = 400
"""Sentences: the newest ones, more than anybody reads."""


class Table:
    """The session of a level, everything that shows it, and the card that comes when it is solved."""

    def __init__(self, services: Services, level: Level) -> None:
        self.session = PlaySession(level, services.player, services.workbench, speed=services.settings.speed)
        self.view = PlayView(services, self.session)
        self.talk = Talk(self.session, self.view, services.say)
        self.chat = Chat(self.session, self.view)
        self.conduct = Conduct(services, self.session, self.view, self.talk, self.chat)
        self.narration: deque[str] = deque(maxlen=_NARRATION_KEPT)
        self._narrated = ""
        self._toasted = ""
        self.card: CompleteCard | None = None
        self._services = services
        self._settings = services.settings
        self._picture = self.session.picture
        self._playback = self.session.playback
        self._phase = self.session.phase
        self._happy = 0.0
        self._canvas: Canvas | None = None
        self._before_question: Widget | None = None
        self._read_only_told = False
        self._walk_notice = services.say(
            _("Walk with the arrow keys. Enter talks, reads and opens. Click your program to write."))
        if self.view.stage.walkable:
            self.view.tell(self._walk_notice)

    def layout(self, canvas: Canvas) -> None:
        """Find places for everything."""
        self._canvas = canvas
        self.view.layout(canvas)
        if self.card is not None:
            self.card.layout(canvas, self._snapshot(canvas))

    def handle(self, event: pygame.Event) -> Change | None:
        """Take one event."""
        if self.card is None:
            return self.conduct.handle(event)
        deed = self.card.handle(event)
        if not isinstance(deed, Deed):
            return None
        self._services.audio.play("click")
        if deed is Deed.AGAIN:
            self.card = None
        return self.conduct.do(deed)

    def let_go(self) -> None:
        """Forget what is held down, and hand over what was typed for saving."""
        self.view.group.let_go()
        self.conduct.let_go()
        if self.card is not None:
            self.card.let_go()
        self.session.save_now()

    def update(self, seconds: float) -> bool:
        """Let time pass. Returns whether anything has to be drawn again."""
        if self.card is not None:
            changed = self.card.update(seconds)
            for _star in range(self.card.new_stars):
                self._services.audio.play("star")
            return changed
        self.conduct.update(seconds)
        if self._services.settings is not self._settings:
            self._take_settings()
        if self.session.update(seconds):
            self._keep_up()
        self._hear()
        self.chat.update(typing=self.talk.typing)
        self._celebrate(seconds)
        mishap = self.session.take_mishap()
        if mishap is not None:
            self.view.toast.say(self._services.say(mishap))
        self._ask()
        if self.talk.update(seconds):
            self._services.audio.play("hint" if self.talk.quiet else "error")
        self._narrate(self._spoken())
        self._tell_saving()
        return self.view.update(seconds) or self.card is not None

    def draw(self, surface: pygame.Surface) -> None:
        """Draw the level, or the card over it."""
        if self.card is not None:
            self.card.draw(surface)
        else:
            self.view.draw(surface)

    def _take_settings(self) -> None:
        """Take on settings that may have been changed elsewhere."""
        self._settings = self._services.settings
        self.session.speed = self._settings.speed
        self.view.resize_code()
        self.view.sync()

    def _keep_up(self) -> None:
        session = self.session
        if session.picture is not self._picture:
            self._picture = session.picture
            self.view.show_map()
        if session.playback is not self._playback:
            self._playback = session.playback
            self.view.stage.teller.forget()
        self.view.sync()

    def _hear(self) -> None:
        """Play and note down what has happened since the last frame."""
        before, self._phase = self._phase, self.session.phase
        if before is not Phase.RUNNING and self._phase is Phase.RUNNING:
            self.narration.clear()
            self._narrated = ""
        fresh = self.session.take_fresh()
        if fresh and self.view.notice.label == self._walk_notice:
            self.view.tell("")  # whoever has begun knows how
        for entry in fresh:
            if isinstance(entry.event, ReadSign):
                self.view.stage.teller.learn(entry.event.thing, entry.event.text)
        for name in sounds_of(fresh, self.session.playback.state):
            self._services.audio.play(name)
        if before is not Phase.SOLVED and self._phase is Phase.SOLVED:
            self._happy = 0.0
            if self._canvas is not None:
                prepare_map(self._services, self._canvas)
            self._services.audio.play("win")
            self.view.stage.cheer(self.session.bodies[0])
        state = self.session.playback.state
        told = [entry.event.told() for entry in fresh]
        self._narrate([self._services.say(named(message, state)) for message in told if message is not None])

    def _spoken(self) -> list[str]:
        """What Monty and the passing messages said since the last frame, without the signs around code."""
        toast, said = self.view.toast, self.talk.take_news()
        if toast.visible and toast.label != self._toasted:
            said.append(toast.label)
        self._toasted = toast.label if toast.visible else ""
        return [text.replace("`", "") for text in said]

    def _narrate(self, lines: list[str]) -> None:
        """Note down sentences."""
        if lines:
            self.narration.extend(lines)
            self._narrated = "\n".join(self.narration)

    def _celebrate(self, seconds: float) -> None:
        """Bring the card, once the happy end was seen on the map. A level without goals has no end."""
        spec = self.session.level.spec
        if self.session.phase is not Phase.SOLVED or self._canvas is None or not (spec and spec.goals):
            return
        self._happy += seconds
        if self._happy >= _HAPPY_SECONDS:
            self._open_card(self._canvas)

    def _open_card(self, canvas: Canvas) -> None:
        session, say = self.session, self._services.say
        if session.verdict is None:
            return
        rows = rows_of(session.verdict, session.stars, say, stars="stars" in session.level.panels)
        praise = say(praise_of(session.map_count, session.notes))
        last = ways.next_level(self._services, session.level) is None
        self.card = CompleteCard(rows, praise, self._programs(), say, last=last)
        self.view.group.let_go()  # what is held down will be released over the card
        self.card.layout(canvas, self._snapshot(canvas))

    def _programs(self) -> str:
        """The program that won; where there are several, all of them with their names."""
        sources = self.session.sources
        if len(sources) < 2:
            return next(iter(sources.values()))
        return "\n\n".join(f"# {body}\n{source.rstrip()}" for body, source in sources.items())

    def _snapshot(self, canvas: Canvas) -> pygame.Surface:
        """The picture of the level, for what lies over it."""
        picture = pygame.Surface((canvas.scale.width, canvas.scale.height))
        self.view.draw(picture)
        return picture

    def _ask(self) -> None:
        """Show what was printed and asked, and lead the keyboard to the question and back."""
        narrated = self._services.settings.narration
        text = self._narrated if narrated else self.session.output
        # What one can choose from stands on the card of whoever asks.
        question = self._question()
        group, field = self.view.group, self.view.dock.output.field
        self.view.show_output(text, question)
        if question is not None and self._before_question is None:
            self._before_question = group.focused or self.view.dock.code
            group.focus(field, ring=True)
        elif question is None and self._before_question is not None:
            if group.focused in (field, None):
                group.focus(self._before_question)
            self._before_question = None

    def _question(self) -> str | None:
        """What a program asks that wants to be typed; with several programs, whose it is."""
        session = self.session
        if session.question is None or session.choices:
            return None
        if len(session.bodies) < 2 or session.asking is None:
            return session.question
        return self._services.say(_("{name}: {question}", name=session.asking, question=session.question))

    def _tell_saving(self) -> None:
        services = self._services
        state = services.player.save_state
        waits = state is SaveState.SAVED and not self.session.handed_over
        self.view.dock.footer.state = SaveState.SAVING if waits else state
        if not self._read_only_told and services.player.notice is not None:
            self._read_only_told = True
            self.view.tell(services.say(services.player.notice))
        failure = services.saver.failure
        if failure is not None and self.view.notice.label != services.say(failure):
            self.view.tell(services.say(failure))
