"""Pyland: a game in which children write real Python, and a hero on a map does it."""

__version__ = "0.1.0"
