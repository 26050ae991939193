from enum import Enum, auto


class State(Enum):
    IDLE = auto()
    HAS_COIN = auto()
    SOLD_OUT = auto()


class CandyMachine:
    """Takes coins, gives candy."""

    table = {
        (State.IDLE, "coin"): ("take_coin", State.HAS_COIN),
        (State.HAS_COIN, "turn"): ("give_candy", State.IDLE),
        (State.HAS_COIN, "back"): ("give_back", State.IDLE),
        (State.SOLD_OUT, "refill"): ("refill", State.IDLE),
    }

    def __init__(self, candies):
        self.candies = candies
        self.state = State.IDLE
        self.history = []

    def take_coin(self):
        return "clink"

    def give_candy(self):
        self.candies -= 1
        return "candy!"

    def give_back(self):
        return "coin back"

    def refill(self):
        self.candies = 2
        return "full again"

    def handle(self, action):
        self.history.append(self.state.name)
        try:
            method, new_state = self.table[self.state, action]
        except KeyError:
            return f"cannot {action} when {self.state.name.lower().replace('_', ' ')}"
        answer = getattr(self, method)()
        self.state = new_state if self.candies else State.SOLD_OUT
        return answer


machine = CandyMachine(2)
for action in "turn coin coin back coin turn coin turn coin refill coin".split():
    print(f"{action:>7}: {machine.handle(action)}")
print(machine.state, machine.candies, len(set(machine.history)))
