"""From `main.py` to the game: finds or makes the environment it needs, then hands over. Imports the standard library
and the leaf `text`, nothing else: on a fresh computer there is nothing else.

`start` decides, and does so in a few milliseconds when everything is ready; the rest is only loaded when it is not.
"""
