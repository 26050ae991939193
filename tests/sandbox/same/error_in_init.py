class Team:
    def __init__(self, names):
        self.first = names[0]


print(Team(["Ann"]).first)
print(Team([]).first)
