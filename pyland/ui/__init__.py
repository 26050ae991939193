"""Pictures, sound and input: the only package that imports pygame. May import `play` and everything below."""
