"""The engines of this computer, put together: which are there, and where they keep what is made once."""


from pyland.script.sandbox.protection import Protection, preferred


def protection(wanted: str | None = None) -> Protection:
    """The protection of all programs on this computer; with `wanted`, only that engine is tried."""
    return Protection(preferred(wanted))
