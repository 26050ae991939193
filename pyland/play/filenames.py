"""File names for any text: safe on every system, and never the same for two texts."""

import hashlib
import re
import unicodedata

_PLAIN = re.compile(r"[a-z0-9][a-z0-9_-]*(\.[a-z0-9_-]+)*")
_OTHER = re.compile(r"[^a-z0-9_-]+")
_RESERVED = re.compile(r"con|prn|aux|nul|com[0-9]|lpt[0-9]")
_LONGEST = 80
_BEGINNING = 40


def file_name(text: str) -> str:
    """A file name without suffix that stands for exactly this text (a level id), readable where it can be.

    "/" becomes "--". Texts that cannot be told apart that way get a checksum behind "~", which no other name has.
    """
    name = text.replace("/", "--")
    if _is_safe(name) and name.replace("--", "/") == text:
        return name
    checksum = hashlib.sha256(text.encode("utf-8", errors="surrogatepass")).hexdigest()[:16]
    return f"{simplified(text)[:_BEGINNING]}~{checksum}"


def simplified(text: str) -> str:
    """The letters and digits in a text that every system allows in a name; may be empty, or the same for two texts."""
    return _OTHER.sub("-", unicodedata.normalize("NFKD", text).lower()).strip("-_")


def is_reserved(name: str) -> bool:
    """Whether Windows keeps the name for a device, whatever suffix it has."""
    return _RESERVED.fullmatch(name.partition(".")[0]) is not None


def _is_safe(name: str) -> bool:
    return len(name) <= _LONGEST and _PLAIN.fullmatch(name) is not None and not is_reserved(name)
