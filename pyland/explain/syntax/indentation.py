"""Lines that are pushed in too much, too little, or unevenly."""

import re

from pyland.explain.explanation import Explanation
from pyland.explain.syntax.broken import Broken
from pyland.explain.wording import code, tell
from pyland.text import Message, _, plural

_PARTNERS = {
    "else": ("if", "elif", "try", "except"),
    "elif": ("if", "elif"),
    "except": ("try", "except"),
    "finally": ("try", "except", "else"),
}
"""What may stand above such a word. A loop can have an `else` too, but nobody who is learning means that."""
STEP = "    "


def tabs_and_spaces(broken: Broken) -> Explanation | None:
    """A line that begins with tabs among lines that begin with spaces, or the other way round."""
    line = broken.line
    here = broken.indent(line)
    above = broken.indent(broken.before(line) or line)
    if broken.family not in ("TabError", "IndentationError") or not ("\t" in here or "\t" in above):
        return None
    if broken.family == "IndentationError" and not (here and above):
        return None
    ways = [here.replace("\t", STEP * count) + broken.text(line).lstrip() for count in (1, 2)]
    ways += [above + broken.text(line).lstrip(), here.replace(STEP, "\t") + broken.text(line).lstrip()]
    new = broken.first_working(line, ways)
    if new is None and broken.family != "TabError":
        return None
    return tell(
        "tabs_and_spaces",
        _("Tabs and spaces got mixed"),
        _("Line {line} starts with other space signs than the lines around it.", line=line),
        _("Delete the space in front of line {line} and put it in again.", line=line),
        line=line,
        cols=(0, len(here)),
        fix=broken.fix(line, new) if new else None,
    )


def line_twice(broken: Broken) -> Explanation | None:
    """`else:` right below `else:`."""
    above = broken.before(broken.line)
    text = broken.text(broken.line)
    if above is None or not text.strip().endswith(":") or broken.text(above).rstrip() != text.rstrip():
        return None
    if not broken.works(broken.line, ""):
        return None
    return tell(
        "line_twice",
        _("Line {line} is there twice", line=broken.line),
        _("Lines {above} and {line} are the same, and the second one is too much.", above=above, line=broken.line),
        _("Take line {line} away.", line=broken.line),
        line=broken.line,
        cols=(len(broken.indent(broken.line)), len(text.rstrip())),
        fix=broken.fix(broken.line, ""),
    )


def lost_partner(broken: Broken) -> Explanation | None:
    """An `else` that does not stand below its `if`."""
    line = broken.line
    word = broken.text(line).strip().split(":")[0].split(" ")[0]
    if word not in _PARTNERS:
        return None
    here = broken.indent(line)
    above = [other for other in range(line - 1, 0, -1) if broken.holds_code(other)]
    partners = [other for other in above if broken.text(other).strip().split(" ")[0].rstrip(":") in _PARTNERS[word]]
    for partner in partners:
        indent = broken.indent(partner)
        new = indent + broken.text(line).lstrip()
        if indent != here and broken.works(line, new):
            return tell(
                "lost_partner",
                _("`{word}` stands in the wrong place", word=word),
                _(
                    "It belongs right below the `{partner}` of line {line}, pushed in just as far.",
                    partner=broken.text(partner).split()[0].rstrip(":"),
                    line=partner,
                ),
                line=line,
                cols=(len(here), len(here) + len(word)),
                fix=broken.fix(line, new),
            )
    return None


def question_without_if(broken: Broken) -> Explanation | None:
    """`else if x:` or `elif x:` with no `if` above."""
    found = re.match(r"^(\s*)(else\s*if|elsif|elif\s+if|elif)\b(.*)$", broken.text(broken.line), re.IGNORECASE)
    if not found:
        return None
    new = f"{found[1]}if{found[3]}"
    if not broken.works(broken.line, new):
        return None
    late = _behind_else(broken, broken.line, "elif", found.span(2))
    if late is not None:
        return late
    return tell(
        "no_partner",
        _("Where does this `{word}` belong?", word=found[2]),
        _("I found `{word}` on line {line}, but no `if` above that it goes with.", word=found[2], line=broken.line),
        _("Begin with `if` here."),
        line=broken.line,
        cols=found.span(2),
        fix=broken.fix(broken.line, new),
    )


def no_partner(broken: Broken) -> Explanation | None:
    """An `else` without any `if`, or cut off from it by a line that is not pushed in."""
    line = broken.line
    words = [piece.text for piece in broken.pieces(line)]
    if not words or words[0] not in _PARTNERS or not broken.works(line, broken.indent(line) + "if 1:"):
        return None
    if broken.works(line, f"{broken.indent(line)}{words[0]}{' 1' if words[0] == 'elif' else ''}:"):
        return None  # It has its partner: what stands behind the word is wrong.
    cols = (len(broken.indent(line)), len(broken.indent(line)) + len(words[0]))
    late = _behind_else(broken, line, words[0], cols)
    if late is not None:
        return late
    between = broken.before(line)
    pushed = STEP + broken.text(between) if between else ""
    if between and _partner_above(broken, between, words[0]) and broken.works(between, pushed):
        return tell(
            "cut_off_else",
            _("Line {line} should be pushed in", line=between),
            _("Line {between} cuts `{word}` off from the lines above.", between=between, word=words[0]),
            _("Put 4 spaces in front of line {line}.", line=between),
            line=between,
            cols=(0, len(broken.text(between))),
            fix=broken.fix(between, pushed),
        )
    return tell(
        "no_partner",
        _("Where does this `{word}` belong?", word=words[0]),
        _(
            "I found `{word}` on line {line}, but no `{partner}` above that it goes with.",
            word=words[0],
            line=line,
            partner=_PARTNERS[words[0]][0],
        ),
        _(
            "Put `{word}` right below the pushed-in lines of an `{partner}`.",
            word=words[0],
            partner=_PARTNERS[words[0]][0],
        ),
        line=line,
        cols=cols,
    )


def _behind_else(broken: Broken, line: int, word: str, cols: tuple[int, int]) -> Explanation | None:
    """An `elif` or `else` for which an `else` above has left no room."""
    above = (other for other in range(line - 1, 0, -1) if broken.holds_code(other))
    same = next((other for other in above if len(broken.indent(other)) <= cols[0]), None)
    first = broken.pieces(same)[:1] if same is not None else []
    if same is None or not first or first[0].text != "else" or word not in ("elif", "else"):
        return None
    return tell(
        "behind_else",
        _("`else` comes last"),
        _("Line {same} has the `else` already. No `{word}` can come after it.", same=same, word=word),
        _("Put the `elif` above the `else` of line {same}.", same=same)
        if word == "elif"
        else _("Take one `else` away."),
        line=line,
        cols=cols,
        fix=broken.fix(line, "") if broken.text(line).strip() == broken.text(same).strip() else None,
    )


def _partner_above(broken: Broken, line: int, word: str) -> bool:
    """Whether the next line above `line` that is pushed in just as far begins with a partner of `word`."""
    above = (other for other in range(line - 1, 0, -1) if broken.holds_code(other))
    same = next((other for other in above if len(broken.indent(other)) <= len(broken.indent(line))), None)
    return same is not None and re.split(r"\W", broken.text(same).strip(), maxsplit=1)[0] in _PARTNERS[word]


def needs_pushing_in(broken: Broken) -> Explanation | None:
    """A line below `if ...:` that is not pushed in, or a block with nothing in it."""
    if broken.family != "IndentationError":
        return None
    line = broken.line
    head = broken.before(line)
    if head is not None and _ends_in_colon(broken, head) and _not_deeper(broken, line, head):
        pushed = broken.indent(head) + STEP + broken.text(line).lstrip()
        word = broken.text(head).split()[0].rstrip(":").split("(")[0]
        filled = broken.text(head) + "\n" + broken.indent(head) + STEP + "pass"
        note = _only_a_note(broken, head, word) if _apart(broken, head) and broken.works(head, filled) else None
        if note is not None:
            return note
        if broken.works(line, pushed):
            return _push_in(broken, line, head, word, pushed)
        partner = broken.pieces(line)[0].text in _PARTNERS
        if not partner and broken.works(line, f"{pushed[: len(pushed) - len(pushed.lstrip())]}pass"):
            return _push_in(broken, line, head, word, pushed)
        if broken.works(head, filled):
            return _nothing_inside(broken, head, word)
    if _ends_in_colon(broken, line) and broken.works(
        line, broken.text(line) + "\n" + broken.indent(line) + STEP + "pass"
    ):
        word = broken.text(line).split()[0].rstrip(":").split("(")[0]
        return _only_a_note(broken, line, word) or _nothing_inside(broken, line, word)
    return None


def _apart(broken: Broken, head: int) -> bool:
    """Whether the line where reading stopped surely does not belong into the block of `head`: it goes on an `if`, calls
    the function that is made there, or stands below an empty line."""
    pieces, made = broken.pieces(broken.line), broken.pieces(head)
    own = len(made) > 1 and made[0].text == "def" and pieces[0].text == made[1].text
    return own or pieces[0].text in _PARTNERS or not broken.text(broken.line - 1).strip()


def _push_in(broken: Broken, line: int, head: int, word: str, pushed: str) -> Explanation:
    return tell(
        "needs_pushing_in",
        _("Almost! Push line {line} in", line=line)
        if line == head + 1 or not broken.text(head + 1).strip().startswith("#")
        else _("Only a note is inside this `{word}`", word=word),
        _("Line {line} should be inside the `{word}` of line {head}.", line=line, word=word, head=head)
        if line == head + 1 or not broken.text(head + 1).strip().startswith("#")
        else _("A note with `#` does nothing. The `{word}` on line {head} needs a line to do.", word=word, head=head),
        _("Put 4 spaces in front of line {line}.", line=line),
        line=line,
        cols=(0, len(broken.text(line))),
        fix=broken.fix(line, pushed),
    )


def _only_a_note(broken: Broken, head: int, word: str) -> Explanation | None:
    """A comment is all that is pushed in below `if ...:`."""
    line, width = head + 1, len(broken.indent(head))
    if line > len(broken.lines) or not broken.text(line).strip().startswith("#") or len(broken.indent(line)) <= width:
        return None
    new = f"{broken.text(line)}\n{broken.indent(line)}pass"
    return tell(
        "nothing_inside",
        _("Only a note is inside this `{word}`", word=word),
        _(
            "A note with `#` does nothing. The `{word}` on line {head} needs at least one line to do.",
            word=word,
            head=head,
        ),
        _("Write a command below line {line}, or the word `pass`.", line=line),
        line=line,
        cols=(len(broken.indent(line)), len(broken.text(line))),
        fix=broken.fix(line, new),
    )


def _nothing_inside(broken: Broken, line: int, word: str) -> Explanation:
    return tell(
        "nothing_inside",
        _("Nothing is inside this `{word}` yet", word=word),
        _("Line {line} ends with a colon, so the next line should be pushed in.", line=line),
        _("Write what to do below line {line}, with 4 spaces in front.", line=line),
        line=line,
        cols=(len(broken.indent(line)), len(broken.code_of(line))),
    )


def _ends_in_colon(broken: Broken, line: int) -> bool:
    pieces = broken.pieces(line)
    return bool(pieces) and pieces[-1].is_sign(":")


def _not_deeper(broken: Broken, line: int, head: int) -> bool:
    return len(broken.indent(line).expandtabs(8)) <= len(broken.indent(head).expandtabs(8))


def pushed_in_too_far(broken: Broken) -> Explanation | None:
    """A line that is pushed in although nothing above asks for it."""
    if broken.family != "IndentationError" or not broken.indent(broken.line):
        return None
    line = broken.line
    above = broken.before(line)
    indent = broken.indent(above) if above else ""
    new = indent + broken.text(line).lstrip()
    if above and _deeper(broken, line, above) and broken.works(line, new):
        return _began_behind(broken, above) or _too_far(broken, new)
    if above is None and broken.works(line, new):
        return _too_far(broken, new)
    return None


_ONE_LINE = re.compile(r"^(\s*(?:if|elif|else|for|while|def)\b.*?(?<!\blambda):)\s+([^\s#].*)$")


def _began_behind(broken: Broken, head: int) -> Explanation | None:
    """`for i in range(4): move_east()` with another line pushed in below."""
    line = broken.line
    found = _ONE_LINE.match(broken.text(head))
    if not found:
        return None
    new = f"{found[1]}\n{broken.indent(line)}{found[2]}"
    if not broken.works(head, new):
        return None
    return tell(
        "began_behind_colon",
        _("Begin below line {head}", head=head),
        _("Line {head} already has `{code}` behind the colon. So nothing more can be pushed in below it.", head=head,
          code=code(found[2], 25)),
        _("Put `{code}` on a new line below line {head}.", code=code(found[2], 25), head=head),
        line=line,
        cols=(0, len(broken.indent(line))),
        fix=broken.fix(head, new),
    )  # fmt: skip


def _deeper(broken: Broken, line: int, above: int) -> bool:
    return len(broken.indent(line)) > len(broken.indent(above))


def _too_far(broken: Broken, new: str) -> Explanation:
    line = broken.line
    spaces = len(broken.indent(line)) - (len(new) - len(new.lstrip()))
    return tell(
        "pushed_in_too_far",
        _("Line {line} is pushed in too far", line=line),
        _("It starts with more space than the line above, but nothing asks for that.")
        if broken.before(line)
        else _("It starts with space, but nothing asks for that."),
        _take_away(broken, line, spaces),
        line=line,
        cols=(0, len(broken.indent(line))),
        fix=broken.fix(line, new),
    )


def _take_away(broken: Broken, line: int, spaces: int) -> Message:
    if "\t" in broken.indent(line):
        return _("Take away the space in front of line {line}.", line=line)
    return plural(
        "Take one space away in front of line {line}.",
        "Take {count} spaces away in front of line {line}.",
        spaces,
        line=line,
    )


def uneven(broken: Broken) -> Explanation | None:
    """A line whose space in front fits none of the lines above."""
    if broken.family != "IndentationError":
        return None
    line = broken.line
    here = len(broken.indent(line))
    above = [other for other in range(1, line) if broken.holds_code(other)]
    widths = sorted(
        {broken.indent(other) for other in above}, key=lambda indent: (abs(len(indent) - here), -len(indent))
    )
    new = broken.first_working(line, (indent + broken.text(line).lstrip() for indent in widths[:6]))
    if new is None:
        return None
    right = len(new) - len(new.lstrip())
    return tell(
        "uneven",
        _("Line {line} does not line up", line=line),
        _("It has {here} spaces in front. No line above it that it could go with has so many.", here=here)
        if here != 1
        else _("It has one space in front. No line above it that it could go with has just one."),
        _("Try {right} spaces in front of `{code}`.", right=right, code=code(broken.text(line), 25)),
        line=line,
        cols=(0, here),
        fix=broken.fix(line, new),
    )


EXPLAINERS = (tabs_and_spaces, line_twice, lost_partner, needs_pushing_in, pushed_in_too_far, uneven)
LATE = (question_without_if, no_partner)
