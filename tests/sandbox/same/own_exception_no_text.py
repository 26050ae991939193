class Stop(Exception):
    """Nobody catches this."""


print("before")
raise Stop
