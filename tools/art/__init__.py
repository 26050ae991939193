"""The pictures of the game, drawn by code: one colour table, one set of shapes, a function for every picture."""
