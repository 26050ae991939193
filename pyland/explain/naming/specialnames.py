"""Python's names with two underscores on each side, and what they are mistaken for."""

from pyland.words import nearest

_NAMES = (
    "__init__", "__str__", "__repr__", "__len__", "__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__",
    "__add__", "__sub__", "__mul__", "__truediv__", "__getitem__", "__setitem__", "__contains__", "__iter__",
    "__next__", "__call__", "__enter__", "__exit__", "__bool__", "__hash__", "__name__", "__post_init__",
)  # fmt: skip


def special_name(word: str) -> str | None:
    """The special name that was meant by `__innit__`, `_name_` or `__nam__`."""
    if word in _NAMES or not (word.startswith("_") and word.endswith("_")):
        return None
    plain = word.strip("_")
    inner = {name.strip("_"): name for name in _NAMES}
    return inner.get(plain) or inner.get(nearest(plain, inner, closed=True) or "")
