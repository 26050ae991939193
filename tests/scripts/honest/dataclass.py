from dataclasses import dataclass


@dataclass
class Gem:
    colour: str
    size: int = 1


say(Gem("red").size)
