"""What people of the map say to whoever walks there, and what they ask a program: kept on the card for talking."""

from pyland.play.session import PlaySession
from pyland.ui.screens.play.talk_card import Offer
from pyland.ui.screens.play.view import PlayView
from pyland.ui.widgets import Widget


class Chat:
    """Keeps the card together with the session, and leads the keyboard there and back."""

    def __init__(self, session: PlaySession, view: PlayView) -> None:
        self._session = session
        self._view = view
        self._before: Widget | None = None
        self._own: tuple[Widget, ...] = ()

    @property
    def open(self) -> bool:
        """Whether somebody talks now."""
        return self._view.talk_card.offer is not None

    def update(self, *, typing: bool) -> None:
        """Show what is being said now. Nobody who is `typing` loses the keys."""
        view, page = self._view, self._session.talk or self._session.asked
        offer = Offer(page.name, page.sprite, page.text, page.choices) if page is not None else None
        before, had = view.group.focused, self.open
        if not view.show_talk(offer, page.person if page is not None else None):
            return
        if offer is None:
            if view.group.focused in (None, *self._own):
                view.group.focus(self._before or view.dock.code)
            self._before, self._own = None, ()
            return
        if not had:
            self._before = before
        taken = had and before in self._own
        self._own = view.talk_card.buttons
        if taken or not (typing and before is not None and before.takes_text):
            self.take_keys()

    def take_keys(self) -> None:
        """Lead the keyboard to the first answer."""
        self._view.group.focus(self._view.talk_card.buttons[0], ring=True)

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
