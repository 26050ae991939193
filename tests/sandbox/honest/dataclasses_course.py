from dataclasses import KW_ONLY, InitVar, asdict, astuple, dataclass, field, fields, replace


@dataclass
class Item:
    name: str
    price: float = 1.0
    tags: list[str] = field(default_factory=list)


@dataclass(frozen=True, order=True)
class Version:
    major: int
    minor: int = 0
    label: str = field(default="", compare=False)


@dataclass
class Hero:
    name: str
    level: InitVar[int] = 1
    _: KW_ONLY
    items: dict[str, Item] = field(default_factory=dict, repr=False)
    power: int = field(init=False)

    def __post_init__(self, level):
        self.power = level * 10
        self.name = self.name.title()

    @property
    def worth(self):
        return sum(item.price for item in self.items.values())


@dataclass(slots=True)
class Wizard:
    mana: int = 5


@dataclass
class Boss(Item):
    anger: int = 3


a, b = Item("rope"), Item("lamp", 2.5, ["light"])
a.tags.append("long")
print(a, b, a == Item("rope", tags=["long"]), b.tags)
print(asdict(b), astuple(b), [f.name for f in fields(Item)])
v = Version(3, 11)
print(v < Version(3, 12), max(v, Version(2, 7)), v == Version(3, 11, "x"), len({v, Version(3, 11)}), replace(v, minor=13))
try:
    v.major = 4
except AttributeError as error:
    print("frozen:", error)
hero = Hero("pia", 4, items={"lamp": b})
print(hero, hero.power, hero.worth, Wizard(), Boss("ogre", anger=9))
