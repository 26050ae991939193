"""Turning the bytes of a file, or pasted text, into clean source."""

import codecs
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from pyland.source.straighten import straighten

FILE_LIMIT = 200_000
"""The longest script that is read, in characters: about fifty times the longest a child writes."""


class ProblemKind(StrEnum):
    """Why bytes cannot be read as source."""

    TOO_BIG = "too_big"
    """Values: `limit` in characters."""
    NOT_TEXT = "not_text"
    """It holds characters no text file holds: a picture, say."""
    ENCODING = "encoding"
    """It is probably text, but no known encoding fits."""


class SourceProblem(Exception):
    """The bytes are no source. `kind` and `values` are for a sentence; this is no sentence itself."""

    def __init__(self, kind: ProblemKind, values: Mapping[str, int] | None = None) -> None:
        super().__init__(kind)
        self.kind = kind
        self.values: Mapping[str, int] = values or {}


@dataclass(frozen=True)
class SourceText:
    """Source with `\\n` line ends and no byte order mark.

    `encoding` is what it was read as; `changed` says that saving it as UTF-8 would not give the same bytes again.
    """

    text: str
    encoding: str
    changed: bool


class Tidied(StrEnum):
    """What `clean_paste` had to change."""

    NEWLINES = "newlines"
    PROMPTS = "prompts"
    TABS = "tabs"
    SPACES = "spaces"
    """Non-breaking and other wide or narrow spaces."""
    INVISIBLE = "invisible"
    """Characters that nobody sees but Python trips over."""
    QUOTES = "quotes"
    """Curly quotes."""
    DASHES = "dashes"
    """Long dashes where a minus belongs."""


# UTF-32 little endian starts with the mark of UTF-16 little endian, so it has to be asked first.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")


def read_source(data: bytes, *, limit: int = FILE_LIMIT) -> SourceText:
    """Decode the bytes of a script.

    UTF-8, and UTF-16 or UTF-32 with a byte order mark, are read strictly. Where UTF-8 does not fit, the old Windows
    encoding is taken, which `encoding` then tells. Raises `SourceProblem` for anything that is no source of at most
    `limit` characters.
    """
    if len(data) > 4 * limit + 4:
        raise SourceProblem(ProblemKind.TOO_BIG, {"limit": limit})
    decoded, encoding = _decode(data)
    if "\0" in decoded:
        raise SourceProblem(ProblemKind.NOT_TEXT)
    if len(decoded) > limit:
        raise SourceProblem(ProblemKind.TOO_BIG, {"limit": limit})
    text = decoded.replace("\r\n", "\n").replace("\r", "\n")
    return SourceText(text, encoding, text.encode("utf-8") != data)


def _decode(data: bytes) -> tuple[str, str]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data.decode(encoding), encoding
            except UnicodeDecodeError as error:
                raise SourceProblem(ProblemKind.ENCODING) from error
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        if b"\0" in data:
            raise SourceProblem(ProblemKind.NOT_TEXT) from error
        if _cut_short(data, error):
            return data.decode("utf-8", errors="replace"), "utf-8"
        return _decode_old(data), "cp1252"


def _cut_short(data: bytes, error: UnicodeDecodeError) -> bool:
    """Whether this is UTF-8 cut off inside its last character: it ends too early, and was used as UTF-8 before."""
    return error.reason == "unexpected end of data" and not data[: error.start].isascii()


def _decode_old(data: bytes) -> str:
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError as error:
        raise SourceProblem(ProblemKind.ENCODING) from error
    if _CONTROL.search(text):
        raise SourceProblem(ProblemKind.NOT_TEXT)
    return text


_NEWLINE = re.compile("\r\n|[\r\x0b\x85\u2028\u2029]")
_WIDE_SPACE = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_UNSEEN = re.compile("[\x00-\x08\x0c\x0e-\x1f\x7f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_PROMPT = re.compile(r"[ \t]*>>>(?: |$)")
_MORE = re.compile(r"[ \t]*\.\.\.(?: |$)")

_QUOTES = {**dict.fromkeys("“”„‟″«»", '"'), **dict.fromkeys("‘’‚‛′", "'")}
_DASHES = dict.fromkeys("–—−", "-")
_JOINERS = dict.fromkeys("\u200c\u200d", "")  # needed inside texts: emoji families, Persian
_LOOK_ALIKES = ((Tidied.QUOTES, _QUOTES), (Tidied.DASHES, _DASHES), (Tidied.INVISIBLE, _JOINERS))


def clean_paste(text: str) -> tuple[str, tuple[Tidied, ...]]:
    """Make text copied from a web page, a document or a Python prompt fit for a script.

    Returns the clean text and what was changed, each at most once. What is inside quotes or a comment keeps its curly
    quotes and dashes: there they are right.
    """
    changed: list[Tidied] = []

    def note(code: Tidied, new: str) -> str:
        if new != text:
            changed.append(code)
        return new

    text = note(Tidied.NEWLINES, _NEWLINE.sub("\n", text))
    text = note(Tidied.SPACES, _WIDE_SPACE.sub(" ", text))
    text = note(Tidied.INVISIBLE, _UNSEEN.sub("", text))
    text = note(Tidied.PROMPTS, _without_prompts(text))
    text = note(Tidied.TABS, text.expandtabs(4))
    for code, table in _LOOK_ALIKES:
        text = note(code, straighten(text, table))
    return text, tuple(dict.fromkeys(changed))


def _without_prompts(text: str) -> str:
    """Take `>>> ` from line starts, and `... ` from the lines that follow one."""
    if ">>>" not in text:
        return text
    lines: list[str] = []
    after_prompt = False
    for line in text.split("\n"):
        prompt = _PROMPT.match(line) or (_MORE.match(line) if after_prompt else None)
        after_prompt = prompt is not None
        lines.append(line[prompt.end() :] if prompt else line)
    return "\n".join(lines)
