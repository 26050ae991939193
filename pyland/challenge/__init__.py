"""Goals and stars: one small class each, judged from the event log, the states and the facts about the program.

May import `world` and the leaves.
"""
