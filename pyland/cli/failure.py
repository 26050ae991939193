"""`Failure`: what a command could not do."""

from pyland.text import Message

FAILED = 4
"""The exit status for usage errors, unreadable files and broken levels."""


class Failure(Exception):
    """The command cannot be carried out; each of `messages` is a line for the person who gave it."""

    def __init__(self, *messages: Message) -> None:
        super().__init__(*(message.id for message in messages))
        self.messages = messages
