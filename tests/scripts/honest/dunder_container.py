class Deck:
    def __init__(self, cards):
        self.cards = list(cards)

    def __len__(self):
        return len(self.cards)

    def __getitem__(self, place):
        return self.cards[place]

    def __setitem__(self, place, card):
        self.cards[place] = card

    def __delitem__(self, place):
        del self.cards[place]

    def __contains__(self, card):
        return card in self.cards

    def __iter__(self):
        return iter(self.cards)

    def __reversed__(self):
        return reversed(self.cards)


deck = Deck(["7", "8", "9", "J", "Q"])
deck[0] = "A"
del deck[1]
print(len(deck), deck[-1], deck[1:3], "J" in deck, "8" in deck)
print([c for c in deck], list(reversed(deck)))
