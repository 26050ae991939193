"""The screens: title, world map, play, and the sheets over them (settings, players, help, a crash).

Each takes the `Services` and answers events with a `Change` of the stack. Title, world map and play screen take each
other's place; sheets lie over them for a while.
"""
