ROOMS = {
    "hall": {"text": "A cold hall.", "exits": {"north": "kitchen", "east": "garden"}},
    "kitchen": {"text": "It smells of soup.", "exits": {"south": "hall"}, "item": "spoon"},
    "garden": {"text": "Bees everywhere.", "exits": {"west": "hall"}, "item": "key"},
}
    
    
class Player:
    def __init__(self):
        self.room = "hall"
        self.sack = []
    
    def go(self, way):
        exits = ROOMS[self.room]["exits"]
        if way in exits:
            self.room = exits[way]
            self.describe()
        else:
            print("There is no door in the", way)
    
    def take(self):
        item = ROOMS[self.room].pop("item", None)
        if item is None:
            print("Nothing to take.")
            return
        self.sack.append(item)
        print("You take the", item + ".")
    
    def describe(self):
        room = ROOMS[self.room]
        print(f"[{self.room}] {room['text']}")
        if "item" in room:
            print("You see a", room["item"])
        print("Doors:", ", ".join(sorted(room["exits"])))
    
    
def play(orders):
    player = Player()
    player.describe()
    for order in orders:
        print(">", order)
        verb, *rest = order.split()
        if verb == "go" and rest:
            player.go(rest[0])
        elif verb == "take":
            player.take()
        elif verb == "quit":
            break
        else:
            print("I do not understand.")
    return player
    
    
hero_of_the_story = play(["take", "go north", "take", "take", "go west", "dance", "go south", "go east", "take", "quit", "go west"])
if "key" in hero_of_the_story.sack and "spoon" in hero_of_the_story.sack:
    print("You win with", " and ".join(hero_of_the_story.sack))
