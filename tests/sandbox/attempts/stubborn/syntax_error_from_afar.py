# Raises a SyntaxError of its own making, with a file, a line and a place that do not exist.
raise SyntaxError("no such thing", ("/etc/passwd", 10**12, -(10**12), "x" * 1_000_000, -5, 10**9))
