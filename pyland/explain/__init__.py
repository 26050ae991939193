"""Explanations: from a problem or a missed goal to a title, one short sentence, the place, a next move, maybe a repair.

May import `world`, `challenge`, `script.commands`, `script.protocol` and the leaves. Syntax trees are only made in the
checker process (`explain.worker`), never in the game.
"""
