class Team:
    """Behaves like a list of players."""

    def __init__(self, *players):
        self._players = list(players)

    def __len__(self):
        return len(self._players)

    def __getitem__(self, place):
        if isinstance(place, slice):
            return Team(*self._players[place])
        return self._players[place]

    def __setitem__(self, place, player):
        self._players[place] = player

    def __delitem__(self, place):
        del self._players[place]

    def __contains__(self, player):
        return player.title() in self._players

    def __reversed__(self):
        return iter(self._players[::-1])

    def __str__(self):
        return " & ".join(self._players)

    def __call__(self, shout):
        return [f"{shout}, {p}!" for p in self._players]


team = Team("Ann", "Bo", "Cem", "Dia")
print(len(team), team[0], team[-1], team[1:3], team[::2])
team[1] = "Bea"
del team[0]
print(team, "cem" in team, "ann" in team)
print(list(reversed(team)), [p for p in team], sorted(team, key=len))
print(team("Go"))
try:
    print(team[10])
except IndexError as error:
    print("IndexError:", error)
middle = slice(1, None, 2)
print("abcdef"[middle], middle.start, middle.stop, middle.step, middle.indices(6))
