class Event:
    def __init__(self, name):
        self.name = name
        self.listeners = []

    def __iadd__(self, listener):
        self.listeners.append(listener)
        return self

    def fire(self, *args, **kwargs):
        return [listener(*args, **kwargs) for listener in list(self.listeners)]


class EventBus:
    def __init__(self):
        self._handlers = {}

    def on(self, name):
        def register(function):
            self._handlers.setdefault(name, []).append(function)
            return function
        return register

    def emit(self, name, **data):
        for handler in self._handlers.get(name, []):
            handler(**data)
        return name in self._handlers

bus = EventBus()
score = {"points": 0}


@bus.on("gem")
def add_points(value, **_):
    score["points"] += value


@bus.on("gem")
@bus.on("coin")
def tell(**data):
    print("found", data)


class Thermometer:
    def __init__(self):
        self.changed = Event("changed")
        self._degrees = 20

    def warm(self, new):
        old, self._degrees = self._degrees, new
        self.changed.fire(old, new)


print(bus.emit("gem", value=10, color="red"), bus.emit("coin", value=1), bus.emit("dragon"), score)
t = Thermometer()
log = []
t.changed += lambda old, new: print(f"{old} -> {new}")
t.changed += lambda old, new: log.append(new - old)
t.warm(18)
print(log)
