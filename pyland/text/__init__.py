"""Texts a person reads, before they are translated. A leaf: everybody may import it; it imports nothing of Pyland.

Inside the game a text is a `Message`: the English sentence with `{slots}`, and the values for them. It is written
`_("The {colour} door is shut.", colour="red")` and costs nothing to make, compare or store. Only at the border, where
a person reads it, a `Translator` (made for one language and passed in) turns it into a string. So the world and the
explanations never know a language, and no sentence is glued together from pieces.
"""

from pyland.text.message import Message, _, plural
from pyland.text.translator import ENGLISH, Translator

__all__ = ["ENGLISH", "Message", "Translator", "_", "plural"]
