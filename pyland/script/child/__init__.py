"""The child process: runs one program of a child's, sealed. Standard library only; imports nothing of ours outside.

It knows no world, no goal and no level. Everything it may know arrives in the start message; all it can do is ask.
"""
