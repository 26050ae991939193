"""`Translator`: turns messages into one language."""

from dataclasses import dataclass
from gettext import NullTranslations

from pyland.text.message import Message


@dataclass(frozen=True)
class Translator:
    """Renders messages in the language of `catalogue` (English when it is empty).

    A translation that lost a slot or made one up is not shown broken: the English text is used instead.
    """

    catalogue: NullTranslations
    language: str = "en"

    def __call__(self, message: Message | str) -> str:
        """The text of `message` in this language. A plain string is taken as translated already (a level's own)."""
        if isinstance(message, str):
            return message
        values = {key: self(value) if isinstance(value, Message) else value for key, value in message.values}
        if message.many is None:
            template, english = self.catalogue.gettext(message.id), message.id
        else:
            template = self.catalogue.ngettext(message.id, message.many, message.count)
            english = message.id if message.count == 1 else message.many
        try:
            return template.format(**values)
        except (AttributeError, IndexError, KeyError, TypeError, ValueError):
            return english.format(**values)


ENGLISH = Translator(NullTranslations())
