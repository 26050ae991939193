"""A shop with two tills; customers come at fixed minutes."""
from collections import deque
from dataclasses import dataclass


@dataclass
class Customer:
    name: str
    comes: int
    things: int
    waited: int = 0


class Till:
    def __init__(self, number):
        self.number = number
        self.line = deque()
        self.busy = 0
        self.served = []

    def tick(self, minute):
        if self.busy:
            self.busy -= 1
        if not self.busy and self.line:
            customer = self.line.popleft()
            customer.waited = minute - customer.comes
            self.busy = customer.things
            self.served.append(customer)
            print(f"{minute:02}: till {self.number} serves {customer.name} after {customer.waited} min")

    def __len__(self):
        return len(self.line) + bool(self.busy)


coming = deque([Customer("Ann", 0, 4), Customer("Bob", 1, 3), Customer("Cem", 1, 2),
                Customer("Dia", 2, 5), Customer("Eli", 9, 1)])
tills = [Till(1), Till(2)]
minute = 0
while coming or any(till.line or till.busy for till in tills):
    while coming and coming[0].comes <= minute:
        customer = coming.popleft()
        shortest = min(tills, key=len)
        shortest.line.append(customer)
        print(f"{minute:02}: {customer.name} goes to till {shortest.number}")
    for till in tills:
        till.tick(minute)
    minute += 1
everybody = [c for till in tills for c in till.served]
print("longest wait:", max(everybody, key=lambda c: c.waited).name)
print("mean wait:", sum(c.waited for c in everybody) / len(everybody))
print({till.number: [c.name for c in till.served] for till in tills})
