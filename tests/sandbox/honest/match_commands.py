# A small text adventure that reads lines
import enum


class Room(enum.Enum):
    HALL = "hall"
    CAVE = "cave"
    TOWER = "tower"


ways = {
    Room.HALL: {"north": Room.TOWER, "down": Room.CAVE},
    Room.CAVE: {"up": Room.HALL},
    Room.TOWER: {"south": Room.HALL},
}
room = Room.HALL
bag: list[str] = []
floor = {Room.CAVE: ["lamp", "coin"], Room.TOWER: ["crown"]}

while True:
    match input("> ").lower().split():
        case ["quit" | "exit"]:
            break
        case ["go", direction] if direction in ways[room]:
            room = ways[room][direction]
            print("You are in the", room.value)
        case ["go", direction]:
            print("You cannot go", direction)
        case ["take", "all"]:
            bag += floor.pop(room, [])
            print("Bag:", bag)
        case ["take", thing] if thing in floor.get(room, []):
            floor[room].remove(thing)
            bag.append(thing)
            print("Taken:", thing)
        case ["look"]:
            match room:
                case Room.CAVE:
                    print("It is dark.")
                case Room.HALL | Room.TOWER:
                    print("It is bright.")
        case []:
            print("Say something!")
        case [verb, *_]:
            print(f"I do not know how to {verb}")
print("You have", len(bag), "things:", *sorted(bag))
