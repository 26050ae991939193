"""Running a child's program: the table of commands, the protocol, the runner (game's side), the child (sealed process).

The world lives in the game's process; the child process can only ask. `script.child` is standard library only and
imports nothing of ours outside itself. May import `world` and the leaves.
"""
