"""A treasure hunt: walk a plan, collect what is there, write a diary."""
from dataclasses import dataclass, field
from enum import Enum


class Mood(Enum):
    HAPPY = ":-)"
    BORED = ":-|"


@dataclass
class Entry:
    place: tuple[int, int]
    note: str
    mood: Mood = Mood.BORED


@dataclass
class Diary:
    entries: list[Entry] = field(default_factory=list)

    def write(self, note, mood=Mood.BORED):
        self.entries.append(Entry(position(), note, mood))

    def happy_days(self):
        return [entry for entry in self.entries if entry.mood is Mood.HAPPY]

    def print_all(self):
        for number, entry in enumerate(self.entries, start=1):
            x, y = entry.place
            print(f"{number:>2}. ({x}, {y}) {entry.mood.value} {entry.note}")


def steps_of(plan):
    """Turn "east 3, south" into single steps."""
    for part in plan.split(","):
        way, *count = part.split()
        for _ in range(int(count[0]) if count else 1):
            yield way


def hunt(plan, diary):
    before = how_many("gem")
    for way in steps_of(plan):
        if not can_move(way):
            diary.write(f"No way {way}")
            return False
        face(way)
        move_forward()
        if (now := how_many("gem")) > before:
            diary.write("A gem!", Mood.HAPPY)
            before = now
    diary.write("End of the plan")
    return True


diary = Diary()
plans = ["east 3, south 1", "west 2, north", "north 2"]
results = [hunt(plan, diary) for plan in plans]
diary.print_all()
print(f"{sum(results)} of {len(results)} plans worked, {len(diary.happy_days())} happy days")
if not diary.happy_days():
    say("What a boring hunt")
else:
    say("I have", how_many("gem"), "gems")
