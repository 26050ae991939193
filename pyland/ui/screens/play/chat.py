"""What people of the map say to whoever walks there, and what they ask a program: kept on the card for talking."""

from collections.abc import Iterable

from pyland.play.session import PlaySession
from pyland.ui.screens.play.talk_card import Offer
from pyland.ui.screens.play.view import PlayView
from pyland.ui.widgets import Widget
from pyland.world.events import Entry, Talked
from pyland.world.things import kind_of


class Chat:
    """Keeps the card together with the session, and leads the keyboard there and back."""

    def __init__(self, session: PlaySession, view: PlayView) -> None:
        self._session = session
        self._view = view
        self._said: Talked | None = None
        self._before: Widget | None = None

    @property
    def open(self) -> bool:
        """Whether somebody talks now."""
        return self._view.talk_card.offer is not None

    def hear(self, entries: Iterable[Entry]) -> None:
        """Take note of what was said in a run."""
        for entry in entries:
            if isinstance(entry.event, Talked):
                self._said = entry.event

    def update(self) -> None:
        """Show what is being said now."""
        view, offer = self._view, self._offer()
        before, had = view.group.focused, self.open
        if not view.show_talk(offer, self._person()):
            return
        if offer is None:
            view.group.focus(self._before or view.dock.code)
            self._before = None
            return
        if not had:
            self._before = before
        view.group.focus(view.talk_card.buttons[0], ring=True)

    def go_on(self) -> None:
        """Hear the next page."""
        self._session.talk_on()

    def choose(self, index: int) -> None:
        """Give the answer of this number, from 0. There may be no such answer."""
        session = self._session
        if session.talk is not None:
            if index < len(session.talk.choices):
                session.talk_choose(index)
        elif index < len(session.choices):
            session.answer(session.choices[index])

    def step(self, by: int) -> None:
        """Move the keyboard to another answer."""
        buttons, group = self._view.talk_card.buttons, self._view.group
        place = buttons.index(group.focused) if group.focused in buttons else -by
        group.focus(buttons[(place + by) % len(buttons)], ring=True)

    def _offer(self) -> Offer | None:
        page = self._session.talk
        if page is not None:
            return Offer(page.name, page.sprite, page.text, page.choices)
        choices, said = self._session.choices, self._said
        if not choices or said is None:
            return None
        person = self._session.playback.state.things.get(said.person)
        sprite = kind_of(person).sprite(person) if person else ""
        return Offer(said.name, sprite, said.text, choices)

    def _person(self) -> str | None:
        """The id of whoever talks."""
        page = self._session.talk
        return page.person if page else self._said.person if self._said else None
