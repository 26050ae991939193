"""Carries out what a child does on the play screen: keys, buttons, chips."""

import time
from collections.abc import Mapping
from types import MappingProxyType

import pygame

from pyland.play.session import Phase, PlaySession
from pyland.text import _
from pyland.ui.code import Left, MarkPressed, PasteRefused, PasteTidied, Zoomed
from pyland.ui.screen import Change
from pyland.ui.screens.play import ways
from pyland.ui.screens.play.chat import Chat
from pyland.ui.screens.play.deeds import Answered, Choose, Deed, Insert, SetSpeed, ToBody
from pyland.ui.screens.play.talk import Talk
from pyland.ui.screens.play.transport import next_speed
from pyland.ui.screens.play.view import PlayView, larger_by
from pyland.ui.screens.play.walking import WAYS, Walking
from pyland.ui.services import Services
from pyland.ui.stage import BodyPressed, TilePressed
from pyland.ui.widgets import Widget
from pyland.ui.widgets.keys import shift_held, shortcut_held

_ENTER = (pygame.K_RETURN, pygame.K_KP_ENTER)
_TO_CODE = (
    pygame.K_BACKSPACE, pygame.K_DELETE, pygame.K_LEFT, pygame.K_RIGHT, pygame.K_UP, pygame.K_DOWN, *_ENTER,
)  # fmt: skip
_NUMBERS = (
    (pygame.K_1, pygame.KSCAN_1, pygame.K_KP1), (pygame.K_2, pygame.KSCAN_2, pygame.K_KP2),
    (pygame.K_3, pygame.KSCAN_3, pygame.K_KP3), (pygame.K_4, pygame.KSCAN_4, pygame.K_KP4),
)  # fmt: skip
"""The keys that choose an answer: by what is on them, by their place (digits need Shift in France), on the keypad."""
_DEEDS: Mapping[int, Deed] = MappingProxyType({
    pygame.K_F1: Deed.HELP, pygame.K_F4: Deed.TO_MAP, pygame.K_F7: Deed.LOOK,
})  # fmt: skip
"""The keys that always mean the same."""
_UNDO = (pygame.K_z, pygame.K_y)
_DOUBLE_CLICK_SECONDS = 0.6


class Conduct:
    """Leads events to the widgets and carries out what they answer. What is returned changes the stack of screens."""

    def __init__(
        self, services: Services, session: PlaySession, view: PlayView, talk: Talk, chat: Chat
    ) -> None:
        self._services = services
        self._session = session
        self._view = view
        self._talk = talk
        self._chat = chat
        self._walking = Walking(session, self._is_still)
        self._running_for = 0.0

    def update(self, seconds: float) -> None:
        """Let time pass."""
        self._running_for += seconds
        if self._view.group.focused is self._view.stage:
            self._walking.update()
        else:
            self._walking.let_go()

    def let_go(self) -> None:
        """Forget which keys are held."""
        self._walking.let_go()

    def _walked(self, event: pygame.Event) -> bool:
        """Whether the event was for walking. Whoever walks on has read why the program did not win."""
        if event.type == pygame.KEYDOWN and event.key in WAYS:
            self._close_ended()
        return self._walking.handle(event)

    def _close_ended(self) -> None:
        if self._view.stage.walkable and self._session.phase is Phase.ENDED:
            self._talk.close()

    def _is_still(self) -> bool:
        """Whether everything that was done by keyboard has been seen, and nobody waits for an answer."""
        return self._session.playback.current is None and self._session.talk is None

    def handle(self, event: pygame.Event) -> Change | None:
        """Take one event."""
        deed = self._shortcut(event) if event.type == pygame.KEYDOWN else None
        if deed is not None:
            return self.do(deed)
        if event.type == pygame.KEYDOWN and (self._chatted(event) or self._went_by_key(event)):
            return None
        if self._view.group.focused is self._view.stage and self._walked(event):
            return None
        answer = self._view.group.handle(event)
        if answer is None and self._is_for_code(event):
            self._view.group.focus(self._code)
            answer = self._view.group.handle(event)
        change = self._answered(answer)
        if event.type == pygame.MOUSEBUTTONUP and event.button == 1:
            self._give_keys_back()
        return change

    def do(self, deed: Deed) -> Change | None:
        """Carry out a deed."""
        services = self._services
        match deed:
            case Deed.MAP:
                return ways.to_map(services, self._session.level)
            case Deed.HELP:
                return ways.to_help(services, self._session.level)
            case Deed.SETTINGS:
                return ways.to_settings(services)
            case Deed.TEACHERS:
                return ways.to_teachers(services)
            case Deed.NEXT_LEVEL:
                following = ways.next_level(services, self._session.level)
                return ways.to_level(services, following) if following else ways.to_map(services, self._session.level)
            case Deed.RUN | Deed.STEP | Deed.STOP | Deed.RESET | Deed.AGAIN | Deed.FIX | Deed.FASTER:
                self._run_deed(deed)
            case Deed.UNDO | Deed.REDO | Deed.SMALLER | Deed.LARGER:
                self._code_deed(deed)
            case Deed.NEXT_BODY | Deed.LAST_BODY | Deed.TO_MAP | Deed.LOOK_BACK:
                self._focus_deed(deed)
            case Deed.SOUND:
                services.change(sound=not services.settings.sound)
            case _:
                self._talk_deed(deed)
        self._view.sync()
        return None

    @property
    def _code(self) -> Widget:
        return self._view.dock.code

    # Keys

    def _give_keys_back(self) -> None:
        """After a click the keys go to the text again: nobody can see that a button would have them."""
        group, field = self._view.group, self._view.dock.output.field
        focused = group.focused
        if focused is not None and not focused.takes_text and not focused.ring:
            if self._chat.open:
                self._chat.take_keys()
            else:
                group.focus(field if field.visible else self._code)

    def _shortcut(self, event: pygame.Event) -> Deed | None:
        """The deed of a key that works everywhere on the screen."""
        match event.key:
            case pygame.K_F5:
                return Deed.STOP if shift_held(event.mod) else Deed.RUN
            case key if key in _ENTER and shortcut_held(event.mod):
                return Deed.RUN
            case pygame.K_F6 if self._view.dock.transport.step.visible:
                return Deed.STEP
            case pygame.K_F3 | pygame.K_PAGEDOWN | pygame.K_PAGEUP if len(self._session.bodies) > 1:
                return self._body_key(event)
            case pygame.K_F2 if self._view.hint.visible:
                return Deed.HINT
            case pygame.K_ESCAPE if self._session.phase is Phase.RUNNING:
                return Deed.STOP
            case pygame.K_ESCAPE if self._talk.open:
                return Deed.CLOSE_CARD
        return _DEEDS.get(event.key)

    @staticmethod
    def _body_key(event: pygame.Event) -> Deed | None:
        """The deed of a key that leads to another program: F3, or Ctrl with the page keys."""
        if event.key == pygame.K_F3:
            return Deed.LAST_BODY if shift_held(event.mod) else Deed.NEXT_BODY
        if not shortcut_held(event.mod):
            return None
        return Deed.NEXT_BODY if event.key == pygame.K_PAGEDOWN else Deed.LAST_BODY

    def _chatted(self, event: pygame.Event) -> bool:
        """Whether the key was for somebody who talks: a number chooses, arrows go from answer to answer."""
        focused = self._view.group.focused
        if not self._chat.open or (focused is not None and focused.takes_text):
            return False
        number = _number_of(event)
        if number is not None:
            self._chat.choose(number)
        elif event.key in (pygame.K_LEFT, pygame.K_UP, pygame.K_RIGHT, pygame.K_DOWN):
            self._chat.step(-1 if event.key in (pygame.K_LEFT, pygame.K_UP) else 1)
        elif event.key == pygame.K_ESCAPE and self._session.talk is not None:
            self._chat.go_on()
        else:
            return False
        return True

    def _went_by_key(self, event: pygame.Event) -> bool:
        """Whether the key moved the keyboard's focus over a border that Tab does not cross."""
        group = self._view.group
        if event.key == pygame.K_TAB and shortcut_held(event.mod):
            if self._chat.open and group.focused not in self._view.talk_card.widgets:
                self._chat.take_keys()
                return True
            if self._talk.open and group.focused not in self._view.monty.widgets:
                first = next(widget for widget in (*self._view.monty.buttons, self._view.monty.close))
                group.focus(first, ring=True)
                return True
            return group.step(-1 if shift_held(event.mod) else 1)
        if event.key == pygame.K_ESCAPE and group.focused is not self._code:
            group.focus(self._code, ring=True)
            return True
        return False

    def _is_for_code(self, event: pygame.Event) -> bool:
        """Whether an event nobody wanted is typing that belongs into the program."""
        focused = self._view.group.focused
        if event.type == pygame.TEXTINPUT:
            if (focused is self._view.stage and self._view.stage.walkable) or self._chat.open:
                return False
            # A space on a button has pressed it.
            return focused is None or (not focused.takes_text and bool(event.text.strip()))
        if event.type != pygame.KEYDOWN:
            return False
        if focused is None:
            return event.key in _TO_CODE or shortcut_held(event.mod)
        return not focused.takes_text and shortcut_held(event.mod) and event.key in _UNDO

    # Answers of widgets

    def _answered(self, answer: object | None) -> Change | None:
        match answer:
            case Deed():
                self._services.audio.play("click")
                return self.do(answer)
            case Insert(template):
                self._services.audio.play("click")
                self._session.editor.insert_command(template, time.monotonic())
                self._view.group.focus(self._code)
            case SetSpeed(speed):
                self._set_speed(speed)
            case Answered(text):
                self._session.answer(text)
            case Choose(index):
                self._services.audio.play("click")
                self._chat.choose(index)
            case ToBody(body) | BodyPressed(body):
                self._to_body(body)
            case TilePressed(tile):
                self._close_ended()
                self._walking.press(self._session.playback.state, self._session.bodies[0], tile)
            case _:
                self._code_answered(answer)
        if answer is not None:
            self._view.sync()
        return None

    def _code_answered(self, answer: object | None) -> None:
        match answer:
            case Left():
                self._view.group.focus(self._view.dock.transport.run, ring=True)
            case MarkPressed(line):
                self._services.audio.play("click")
                self._talk.explain_mark(line)
            case Zoomed(size):
                self._services.change(code_size=size - larger_by(self._code.canvas))
            case PasteTidied():
                self._view.toast.say(self._services.say(
                    _("I changed a few signs in the text you put in, so that Python can read it.")))
            case PasteRefused():
                self._view.toast.say(self._services.say(
                    _("That text is too long to put in. Try a shorter piece.")))

    def _focus_deed(self, deed: Deed) -> None:
        """Lead the keyboard to another program, or to the map and back."""
        if deed is Deed.TO_MAP:
            self._to_map()
            return
        if deed is Deed.LOOK_BACK:
            self._view.stage.look_back()
            return
        bodies, by = self._session.bodies, 1 if deed is Deed.NEXT_BODY else -1
        self._to_body(bodies[(bodies.index(self._session.body) + by) % len(bodies)])

    def _to_map(self) -> None:
        """Lead the keyboard to the map; from there back to the hero, when one looks elsewhere, and then to the program.
        """
        stage, group = self._view.stage, self._view.group
        if group.focused is not stage:
            group.focus(stage, ring=True)
        elif stage.looks_away:
            stage.look_back()
        else:
            group.focus(self._code, ring=True)

    def _to_body(self, body: str) -> None:
        """Go over to the program of another body."""
        self._session.switch_body(body)
        self._view.sync()
        self._view.resize_code()
        self._view.group.focus(self._code)

    def _set_speed(self, speed: float) -> None:
        self._session.speed = speed
        self._services.change(speed=speed)

    def _run_deed(self, deed: Deed) -> None:
        session = self._session
        match deed:
            case Deed.RUN if session.phase is Phase.RUNNING and not session.paused:
                # The second click of a double click is no wish to skip what has only begun.
                if self._running_for >= _DOUBLE_CLICK_SECONDS:
                    session.skip()
            case Deed.RUN:
                self._view.toast.say("")
                self._running_for = 0.0
                session.run()
            case Deed.STEP:
                session.step()
            case Deed.STOP:
                session.stop()
            case Deed.AGAIN:
                session.dismiss()
                self._view.group.focus(self._code)
            case Deed.RESET:
                session.reset_code()
                self._view.group.focus(self._code)
                self._view.toast.say(self._services.say(
                    _("Your code is back to the start. Undo brings yours back.")))
            case Deed.FIX:
                self._accept_fix()
            case Deed.FASTER:
                self._set_speed(next_speed(session.speed))

    def _accept_fix(self) -> None:
        talk = self._talk
        if self._session.accept_fix(talk.mark, talk.body):
            talk.close()
            # The next one is offered, not pushed.
            waiting = next((mark.line for mark in self._session.marks if not mark.gentle), None)
            done = _("Done! Press Run to try it.")
            if waiting is not None:
                done = _("Done! There is one more small mark, on line {line}.", line=waiting)
            self._view.toast.say(self._services.say(done))
        else:
            self._view.toast.say(self._services.say(_("That line has changed. Press Run to look again.")))

    def _code_deed(self, deed: Deed) -> None:
        editor, size = self._session.editor, self._services.settings.code_size
        match deed:
            case Deed.UNDO:
                editor.undo()
            case Deed.REDO:
                editor.redo()
            case Deed.SMALLER:
                self._services.change(code_size=max(14, size - 2))
            case Deed.LARGER:
                self._services.change(code_size=min(28, size + 2))
        self._view.resize_code()

    def _talk_deed(self, deed: Deed) -> None:
        talk = self._talk
        match deed:
            case Deed.HINT:
                self._services.audio.play("hint")
                talk.hint()
            case Deed.NEXT_HINT | Deed.LAST_HINT:
                talk.turn_hints(1 if deed is Deed.NEXT_HINT else -1)
            case Deed.TALK_ON:
                self._chat.go_on()
            case Deed.CLOSE_CARD:
                talk.close()
            case Deed.SHOW_WHERE:
                talk.point()
            case Deed.PYTHON | Deed.MORE:
                talk.show_more(python=deed is Deed.PYTHON)
            case Deed.LOOK:
                talk.explain_mark()
            case Deed.NEXT_PAGE:
                self._view.story.turn()
            case Deed.MORE_CHIPS:
                self._view.dock.palette.turn()


def _number_of(event: pygame.Event) -> int | None:
    """Which answer a key chooses, counted from 0; None for another key."""
    scan = getattr(event, "scancode", None)
    return next((number for number, (key, place, pad) in enumerate(_NUMBERS)
                 if event.key in (key, pad) or scan == place), None)
