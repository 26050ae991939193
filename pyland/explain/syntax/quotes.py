"""Quotes: never closed, of two sorts, inside other quotes, or missing around words."""

import re
from collections.abc import Iterator

from pyland.explain.explanation import Explanation
from pyland.explain.pieces import Piece
from pyland.explain.syntax.broken import Broken
from pyland.explain.syntax.quoting import explain_place, likely_place, oddness, two_sorts
from pyland.explain.wording import code, tell
from pyland.source.lexer import Kind
from pyland.text import _

_PREFIX = re.compile(r"[A-Za-z]{0,2}(?=['\"])")


def _open_text(broken: Broken) -> Piece | None:
    """The text on the line that no quote closes."""
    for piece in broken.pieces(broken.line):
        if piece.kind is Kind.BROKEN and _PREFIX.sub("", piece.text, count=1)[:1] in ("'", '"'):
            return piece
    return None


def apostrophe(broken: Broken) -> Explanation | None:
    """`'It's'`: the apostrophe ends the text too early."""
    text = broken.text(broken.line)
    for found in re.finditer(r"'((?:[^'\"]*\w'\w)+[^'\"]*)'", text):
        new = text[: found.start()] + '"' + found[1] + '"' + text[found.end() :]
        if broken.works(broken.line, new):
            mark = text.index("'", found.start() + 1)
            word = next(word for word in found[1].split() if "'" in word.strip("'"))
            return tell(
                "apostrophe",
                _("The text ended too early"),
                _("The `'` in `{word}` ended the text: the same sign is used as the quote.", word=code(word)),
                _('Use `"` around this text.'),
                line=broken.line,
                cols=(mark, mark + 1),
                fix=broken.fix(broken.line, new),
            )
    return None


def _like_text(between: str) -> bool:
    """Whether words between two texts seem to be text as well: no signs, and no spaces around them."""
    if re.match(r"\s*[^\w\s]|\s*\d+\s*$", between):
        return False
    return not (between[:1] == " " and between[-1:] == " ")


def quotes_in_quotes(broken: Broken) -> Explanation | None:
    """`"She said "hi""`: quotes inside quotes of the same sort."""
    text = broken.text(broken.line)
    for found in re.finditer(r'"(?P<text>[^"\']*"[^"\']+"[^"\']*)"', text):
        inner = found["text"]
        between = inner.split('"')[1]
        if re.search(r'"\s*[+,)]', inner) or not _like_text(between):
            continue
        new = text[: found.start()] + '"' + inner.replace('"', "'") + '"' + text[found.end() :]
        if broken.works(broken.line, new):
            mark = found.start() + 1 + inner.index('"')
            return tell(
                "quotes_in_quotes",
                _("Quotes inside quotes"),
                _('The second `"` on line {line} already ends the text.', line=broken.line),
                _("Use `'` for the quotes inside the text."),
                line=broken.line,
                cols=(mark, mark + 1),
                fix=broken.fix(broken.line, new),
            )
    return None


_OWNERS = re.compile(r"(?<![\w'\"])([^\W\d]\w*)['’]s?(_\w+|(?=\s*(?:=|\+=|\(|\))))")


def apostrophe_in_a_name(broken: Broken) -> Explanation | None:
    """`mum's_age = 40`"""
    text = broken.text(broken.line)
    found = _OWNERS.search(text)
    if not found or text[: found.start()].count('"') % 2 or text[: found.start()].count("'") % 2:
        return None
    right = found[0].replace("'", "").replace("’", "")
    new = re.sub(rf"\b{re.escape(found[0])}", right, text)
    if not broken.works(broken.line, new):
        return None
    return tell(
        "apostrophe_in_a_name",
        _("No apostrophe in a name"),
        _("`{name}` on line {line} has a `'` in it. A name holds only letters, digits and `_`.", name=code(found[0]),
          line=broken.line),
        _("Call it `{right}` wherever it stands.", right=code(right)),
        line=broken.line,
        cols=found.span(),
        fix=broken.fix(broken.line, new),
    )  # fmt: skip


def never_closed(broken: Broken) -> Explanation | None:
    """A text without its closing quote, or with another quote at its end."""
    piece = _open_text(broken)
    if piece is None:
        return _likelier(broken, None) or _open_long_text(broken)
    start = piece.start + re.search("['\"]", piece.text).start()  # type: ignore[union-attr]  # it begins with a quote
    text = broken.text(broken.line)
    if text[start - 1 : start].isalpha() and text[start + 1 : start + 2].isalpha():
        # An apostrophe: `say(don't)`.
        unquoted = missing_around_words(broken)
        if unquoted is not None:
            return unquoted
    quote = text[start]
    opened = _quote_in_front(broken, start)
    new = opened or broken.first_working(broken.line, _closings(text, start, quote))
    likelier = _likelier(broken, new)
    if likelier is not None:
        return likelier
    if new is not None and opened is None and _other_quote_ends(text, start, new):
        return tell(
            "mixed_quotes",
            _("Two sorts of quotes"),
            _(
                "The text on line {line} begins with `{quote}`, so it has to end with `{quote}`.",
                line=broken.line,
                quote=quote,
            ),
            _("Use the same quote at both ends."),
            line=broken.line,
            cols=(start, len(text.rstrip())),
            fix=broken.fix(broken.line, new),
        )
    if opened is not None:
        return tell(
            "quote_missing_in_front",
            _("A quote is missing"),
            _("The text on line {line} ends with `{quote}`, but I saw none in front.", line=broken.line, quote=quote),
            _("Put `{quote}` where the text begins.", quote=quote),
            line=broken.line,
            cols=(start, start + 1),
            fix=broken.fix(broken.line, opened),
        )
    below = broken.text(broken.line + 1).rstrip() if broken.line < len(broken.lines) else ""
    if re.fullmatch(rf"[^'\"#=(]*{quote}\)*", below):
        return tell(
            "text_over_lines",
            _("The text goes on below"),
            _("Text in quotes has to end on the line where it begins: line {line}.", line=broken.line),
            _("Write it on one line, or use three quotes at both ends."),
            line=broken.line,
            cols=(start, len(text.rstrip())),
        )
    return tell(
        "quote_never_closed",
        _("A quote is missing"),
        _("The text that begins with `{quote}` on line {line} never ends.", quote=quote, line=broken.line),
        _("Put `{quote}` at the end of the words.", quote=quote),
        line=broken.line,
        cols=(start, len(text.rstrip())),
        fix=broken.fix(broken.line, new) if new else None,
    )


def _likelier(broken: Broken, new: str | None) -> Explanation | None:
    """A place for the missing quote that leaves a likelier line than `new`."""
    place = likely_place(broken)
    if place is None or new == place.new:
        return None
    odd = oddness(broken, new) if new is not None else None
    return explain_place(broken, place) if odd is None or place.odd < odd else None


def _closings(text: str, start: int, quote: str) -> Iterator[str]:
    """The line with a quote at the likely ends of the text: before closing brackets and colons, or at the very end."""
    body = text.rstrip()
    other = "'" if quote == '"' else '"'
    tail = re.search(r"[\])}]*:?$", body)
    cut = tail.start() if tail and tail.start() > start else len(body)
    for end in dict.fromkeys((cut, *_ends(body, start))):
        inside, rest = body[:end], body[end:]
        if inside.endswith(other) and len(inside) > start + 1:
            yield inside[:-1] + quote + rest
        yield inside + quote + rest
        if rest == ":":
            yield inside + quote + "):"
        if not rest:
            yield inside + quote + ")"
    if cut == len(body):
        yield body + quote + ":"


def _ends(body: str, start: int) -> Iterator[int]:
    """Places near the end where a text may stop: each of the closing signs, and before a comma or plus."""
    for end in range(len(body), start + 1, -1):
        if end == len(body) or body[end] in ")]}:":
            yield end
        if len(body) - end > 4:
            break
    yield from (found.start() for found in re.finditer(r"\s*[,+]\s", body) if found.start() > start)


def _other_quote_ends(text: str, start: int, new: str) -> bool:
    other = "'" if text[start] == '"' else '"'
    return text.count(other, start) > new.count(other, start)


def _quote_in_front(broken: Broken, start: int) -> str | None:
    """`say(hello")`: the line with the missing quote put in front of the words, when that is what makes it right."""
    text = broken.text(broken.line)
    quote = text[start]
    rest = text[start + 1 :].strip()
    before = [piece for piece in broken.pieces(broken.line) if piece.end <= start]
    if rest.strip("):]} ") or not before or not before[-1].is_word or before[-1].end != start:
        return None
    first = len(before)
    while first > 0 and not (
        before[first - 1].is_sign("(", "=", "==", "+", ",", "[") or before[first - 1].text in ("print",)
    ):
        first -= 1
    if first in (0, len(before)):
        return None
    new = text[: before[first].start] + quote + text[before[first].start :]
    return new if broken.works(broken.line, new) else None


def _open_long_text(broken: Broken) -> Explanation | None:
    """Three quotes that are never closed: everything after them is text."""
    opener: Piece | None = None
    for number in range(1, len(broken.lines) + 1):
        for piece in broken.pieces(number):
            match = re.match(r"[A-Za-z]{0,2}('''|\"\"\")", piece.text) if piece.kind is Kind.TEXT else None
            if match and opener is None and not piece.text[match.end() :].endswith(match[1]):
                opener = piece
            elif opener is not None and piece.kind is Kind.TEXT and _closes(broken, piece, opener):
                opener = None
    if opener is None or opener.line > broken.line or "triple" not in broken.said and "EOF" not in broken.said:
        return None
    quotes = opener.text.lstrip("rRbBfFuU")[:3]
    other = "'''" if quotes == '"""' else '"""'
    wrong = next((line for line in range(opener.line + 1, len(broken.lines) + 1)
                  if broken.text(line).rstrip().endswith(other)), None)  # fmt: skip
    if wrong is not None:
        return two_sorts(broken, opener, wrong, quotes, other)
    return tell(
        "long_text_open",
        _("Three quotes are still open"),
        _("The text that begins with `{quotes}` on line {line} never ends.", quotes=quotes, line=opener.line),
        _("Put `{quotes}` where the text ends.", quotes=quotes),
        line=opener.line,
        cols=(opener.start, opener.start + 3),
    )


def _closes(broken: Broken, piece: Piece, opener: Piece) -> bool:
    first = broken.pieces(piece.line)[0].start == piece.start
    return first and piece.text.endswith(opener.text.lstrip("rRbBfFuU")[:3])


def stray(broken: Broken) -> Explanation | None:
    """`move_east(3)"` and `"move_east(3)`: a quote too much around a command."""
    piece = _open_text(broken)
    if piece is None:
        return None
    text = broken.text(broken.line)
    at = piece.start + len(piece.text) - len(_PREFIX.sub("", piece.text, count=1))
    behind, before = text[at + 1 :].split("#")[0].strip(), text[:at].strip()
    new = text[:at].rstrip() + text[at + 1 :] if not behind else text[:at] + text[at + 1 :]
    command = re.match(r"[^\W\d]\w*(?=\s*\()", behind or before)
    alone = bool(command) and (not before or not behind) and broken.can_call(command[0] if command else "")
    if not alone or not broken.works(broken.line, new):
        return None
    return tell(
        "stray_quote",
        _("One quote too many"),
        _("The `{quote}` on line {line} has no partner, and a command needs no quotes around it.", quote=text[at],
          line=broken.line),
        _("Take the `{quote}` away.", quote=text[at]),
        line=broken.line,
        cols=(at, at + 1),
        fix=broken.fix(broken.line, new),
    )  # fmt: skip


def name_in_two(broken: Broken) -> Explanation | None:
    """`print(my name)`, where the program has made `my_name`."""
    text = broken.text(broken.line)
    for found in re.finditer(r"(?<![\w.])[^\W\d]\w*(?: +\w+)+", broken.code_of(broken.line)):
        words = found[0].split()
        for first, last in ((a, b) for a in range(len(words)) for b in range(len(words), a + 1, -1)):
            joined, apart = "_".join(words[first:last]), " ".join(words[first:last])
            new = re.sub(rf"(?<!\w){re.escape(apart)}(?!\w)", joined, text)
            if joined in broken.made and new != text and broken.works(broken.line, new):
                start = text.index(apart, found.start())
                return tell(
                    "name_in_two",
                    _("A name is one word"),
                    _("`{words}` on line {line} is more than one word for Python. You made `{joined}`.",
                      words=code(apart), line=broken.line, joined=code(joined)),
                    _("Write `{joined}`.", joined=code(joined)),
                    line=broken.line,
                    cols=(start, start + len(apart)),
                    fix=broken.fix(broken.line, new),
                )  # fmt: skip
    return None


_WORDS = re.compile(r"[^\W\d]")
_HOLDERS = (
    re.compile(r"^(?P<front>\s*(?P<name>[^\W\d]\w*)\s*\(\s*)(?P<words>.*?)(?P<back>\s*\)?\s*)$"),
    re.compile(r"^(?P<front>\s*(?P<name>[^\W\d]\w*)\s*=\s*(?:[^\W\d]\w*\()?)(?P<words>[^=\s].*?)(?P<back>\)?\s*)$"),
    re.compile(r"^(?P<front>.*(?P<name>==|!=)\s*)(?P<words>[^=].*?)(?P<back>\s*:?\s*)$"),
    re.compile(r"^(?P<front>\s*(?P<name>print|say|input|shout|ask)\s+)(?P<words>[^=].*?)(?P<back>\s*)$"),
)


def missing_around_words(broken: Broken) -> Explanation | None:
    """`say(hello there)`: words that mean nothing to Python, where text may stand."""
    text = broken.code_of(broken.line)
    rest = broken.text(broken.line)[len(text) :]
    for pattern in _HOLDERS:
        found = pattern.match(text)
        if not found or not _like_words(broken, found["words"]):
            continue
        new = _quoted(broken, found, rest)
        if new is None:
            continue
        return tell(
            "missing_quotes",
            _("Text needs quotes"),
            _(
                "`{words}` looks like text. Words that are text have quotes around them.",
                words=code(found["words"], 30),
            ),
            _('Write `"{words}"`.', words=code(found["words"].strip("\"'"), 30)),
            line=broken.line,
            cols=found.span("words"),
            fix=broken.fix(broken.line, new),
        )
    return None


def _quoted(broken: Broken, found: re.Match[str], rest: str) -> str | None:
    words = found["words"].strip("\"'")
    if '"' in words:
        return None
    front, back = found["front"], found["back"]
    if front.rstrip() == front and ")" in back and "(" not in front:
        words, back = words + ")", back.replace(")", "", 1)
    ways = [
        f'{front}"{words}"{back}{rest}',
        f'{front}"{words}"{back}){rest}',
        f'{front}"{words}"{back}:{rest}',
        f'{front.rstrip()}("{words}"){rest}',
    ]
    return broken.first_working(broken.line, ways)


def _like_words(broken: Broken, words: str) -> bool:
    """Whether this is a phrase: it has words nobody knows, no calls, and no quotes inside."""
    inner = words.strip("\"'")
    if not _WORDS.search(inner) or ")" in inner or '"' in inner or re.search(r"[\w)]\(|[=<>+*/\[\]{}]|\.\w", inner):
        return False
    names = re.findall(r"[^\W\d]\w*", inner)
    unknown = [name for name in names if not broken.knows(name)]
    # Words like "is" and "and" are keywords, but a phrase has others too.
    return bool(unknown) and len(names) >= 1 and (len(names) > 1 or not inner.isidentifier())


def doubled(broken: Broken) -> Explanation | None:
    """`say(''hello'')`, `say(""hello"")`: quotes typed twice."""
    text = broken.text(broken.line)
    for found in re.finditer(r"""(''|\"\")(?=[^'"])([^'"]+)\1(?!['"])""", text):
        new = f'{text[: found.start()]}"{found[2]}"{text[found.end() :]}'
        if broken.works(broken.line, new):
            return tell(
                "doubled_quotes",
                _("One quote at each end is enough"),
                _("Two quotes side by side on line {line} are an empty text.", line=broken.line),
                _('Write `"{words}"`.', words=code(found[2], 30)),
                line=broken.line,
                cols=found.span(),
                fix=broken.fix(broken.line, new),
            )
    return None


EXPLAINERS = (apostrophe_in_a_name, apostrophe, doubled, quotes_in_quotes, stray, never_closed)
LATE = (name_in_two, missing_around_words)
