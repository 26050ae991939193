"""The world: geometry, terrain, things, actions, events, and the log that replays to any moment.

Pure and deterministic: no pygame, file, clock, thread, operating system or global randomness, and no translated text
(only messages). May import the leaves `text`, `words` and `source`; everything above may import it.
"""
