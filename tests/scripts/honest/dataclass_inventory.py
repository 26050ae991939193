from dataclasses import dataclass, field, replace

@dataclass(order=True)
class Item:
    price: int
    name: str = field(compare=False)
    tags: list[str] = field(default_factory=list, compare=False)

    def label(self) -> str:
        return f"{self.name} ({self.price})"

@dataclass(frozen=True, slots=True)
class Place:
    x: int = 0
    y: int = 0

    @property
    def steps(self):
        return abs(self.x) + abs(self.y)

shop = [Item(30, "sword", ["sharp"]), Item(5, "apple"), Item(12, "lamp")]
shop[1].tags.append("fruit")
for item in sorted(shop):
    print(item.label(), item.tags)
print(Place(), Place(3, -4).steps, replace(Place(1, 1), x=9), min(shop).name)
