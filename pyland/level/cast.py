"""The people of the islands who tell the stories: name -> the sprite of the face."""

from collections.abc import Mapping
from types import MappingProxyType

CAST: Mapping[str, str] = MappingProxyType({
    "Monty": "monty_head_talk",
    "Ranger Rosa": "ranger_0",
    "Fisher Finn": "fisher_0",
    "Gardener Greta": "gardener_0",
    "Captain Cleo": "captain_0",
})
