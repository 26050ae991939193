"""Names that mean nothing: what was probably meant."""

import re
from collections.abc import Callable, Iterator, Sequence

from pyland.explain.context import Context
from pyland.explain.explanation import Explanation
from pyland.explain.naming import slips
from pyland.explain.naming.alphabets import other_alphabet
from pyland.explain.naming.bodies import no_turtle, not_on_this_map, of_another_game, other_body, undriven
from pyland.explain.naming.borrowed import (
    end_alone,
    note_behind,
    number_word,
    of_other_worlds,
    other_constant,
    other_direction,
    other_language,
    other_print,
    other_word,
    repeat_called,
    streamed,
)
from pyland.explain.naming.imports import box_misnamed, not_imported, toolbox_called
from pyland.explain.naming.lookalikes import (
    arrow_for_equals,
    digit_letter,
    misspelt_constant,
    near_an_own_name,
    special,
)
from pyland.explain.naming.making import make_it_first
from pyland.explain.naming.misused import (
    asked_by_name,
    deed_with_a_name,
    glued_command,
    number_in_the_name,
    opened,
    said_in_one_word,
    said_in_the_name,
    walked_on,
    whole_command,
)
from pyland.explain.naming.notyet import Use, why_no_value
from pyland.explain.naming.quoting import quotes
from pyland.explain.naming.rows import in_brackets, over_itself
from pyland.explain.naming.selfnames import of_a_class, self_forgotten, self_not_taken, self_outside, this_for_self
from pyland.explain.naming.unknown import Unknown
from pyland.explain.plain import BUILTINS, TAUGHT
from pyland.explain.wording import code, tell
from pyland.text import _
from pyland.words import nearest, rank


def explain_unknown(unknown: Unknown) -> Explanation:
    """What was probably meant by a name that means nothing. There is always an answer."""
    for explain in _EXPLAINERS:
        explanation = explain(unknown)
        if explanation is not None:
            return explanation
    return make_it_first(unknown)


def _locked(unknown: Unknown) -> Explanation | None:
    if unknown.name not in unknown.context.all_commands or unknown.name in unknown.context.commands:
        return None
    return locked(unknown.name, unknown.line, unknown.cols, unknown.context)


def locked(name: str, line: int | None, cols: tuple[int, int] | None, context: Context) -> Explanation:
    """A command that this level does not have; perhaps a later one teaches it (`context.later`)."""
    later = name in context.later
    return tell(
        "locked_command",
        _("`{name}` is not here yet", name=code(name)) if later else _("`{name}` is not here", name=code(name)),
        _("You will learn that command on a later level.") if later else _("This level does not have that command."),
        _("Use the commands that you can see now."),
        line=line,
        cols=cols,
    )


def _made_later(unknown: Unknown) -> Explanation | None:
    """Used above the line that makes it."""
    made = unknown.scopes.made_at(unknown.name)
    if made is None:
        return None
    if made.is_function:
        return tell(
            "used_before_def",
            _("`{name}` is made too late", name=code(unknown.name)),
            _(
                "Line {line} uses `{name}`, but I only learn it on line {made}.",
                line=unknown.line,
                name=code(unknown.name),
                made=made.line,
            ),
            _("Move the lines that make it above line {line}.", line=unknown.line),
            line=unknown.line,
            cols=unknown.cols,
        )
    use = Use(unknown.name, unknown.line, unknown.cols, unknown.tree, unknown.lines)
    why = why_no_value(use)
    if why is not None:
        return why
    if made.line >= unknown.line:
        return tell(
            "used_before_value",
            _("`{name}` has no value yet", name=code(unknown.name)),
            _(
                "`{name}` gets its first value on line {made}, but line {line} needs it before.",
                name=code(unknown.name),
                made=made.line,
                line=unknown.line,
            )
            if made.line > unknown.line
            else _(
                "Line {line} needs the value of `{name}` before there is one.",
                line=unknown.line,
                name=code(unknown.name),
            ),
            _("Give it a value first, like `{name} = 0`.", name=code(unknown.name)),
            line=unknown.line,
            cols=unknown.cols,
        )
    return tell(
        "never_got_value",
        _("`{name}` has no value", name=code(unknown.name)),
        _(
            "Line {made} would give `{name}` a value, but that line was not run.",
            made=made.line,
            name=code(unknown.name),
        ),
        _("Give it a value above, like `{name} = 0`.", name=code(unknown.name)),
        line=unknown.line,
        cols=unknown.cols,
    )


def _inside_function(unknown: Unknown) -> Explanation | None:
    """Made, but only inside a function."""
    owner = unknown.scopes.owner(unknown.name)
    if owner is None:
        return None
    return tell(
        "inside_function",
        _("`{name}` lives in a function", name=code(unknown.name)),
        _(
            "`{name}` is only known inside `{owner}`, not on line {line}.",
            name=code(unknown.name),
            owner=code(owner),
            line=unknown.line,
        ),
        _("Hand it out with `return {name}`.", name=code(unknown.name)),
        line=unknown.line,
        cols=unknown.cols,
    )


def _misspelt_where_made(unknown: Unknown) -> Explanation | None:
    """`totl += 1`, where `total` has a value already"""
    made = unknown.scopes.made_at(unknown.name)
    if made is None or made.line != unknown.line or made.is_function:
        return None
    earlier = [name for name in sorted(unknown.scopes.top_names) if _is_made_before(unknown, name)]
    meant = nearest(unknown.name, earlier)
    if meant is None or unknown.uses != len(re.findall(rf"\b{unknown.name}\b", unknown.text)):
        return None
    new = re.sub(rf"\b{unknown.name}\b", meant, unknown.text)
    return tell(
        "misspelt_name",
        _("Did you mean `{meant}`?", meant=meant),
        _("I do not know `{name}` on line {line}.", name=code(unknown.name), line=unknown.line),
        _("Write `{meant}`.", meant=meant),
        line=unknown.line,
        cols=unknown.cols,
        fix=unknown.line_fix(new),
    )


def _is_made_before(unknown: Unknown, name: str) -> bool:
    made = unknown.scopes.made_at(name)
    return made is not None and (made.line < unknown.line or made.is_function)


def _misspelt(unknown: Unknown) -> Explanation | None:
    meant = meant_by(unknown.name, tuple(_candidates(unknown)))
    if meant is None:
        return None
    if meant in unknown.context.all_commands and meant not in (*unknown.context.commands, *unknown.scopes.all_names):
        return locked(meant, unknown.line, unknown.cols, unknown.context)
    if (
        meant.replace("_", "").casefold() == unknown.name.replace("_", "").casefold()
        and meant.lower() == unknown.name.lower()
    ):
        return tell(
            "capitals",
            _("Small and capital letters matter"),
            _("I know `{meant}`, but not `{name}`.", meant=meant, name=code(unknown.name)),
            _("Change it on line {line}.", line=unknown.line),
            line=unknown.line,
            cols=unknown.cols,
            fix=unknown.replaced(meant),
        )
    where_made = _spelt_where_made(unknown, meant)
    if where_made is not None:
        return where_made
    taken_in = unknown.scopes.functions.get(unknown.scopes.owner(meant) or "")
    if taken_in is not None and sum(len(re.findall(rf"\b{meant}\b", line)) for line in unknown.lines) == 1:
        return tell(  # Which of the two is spelt wrongly is not known.
            "misspelt_name",
            _("Two spellings of one name"),
            _("Line {made} calls it `{meant}`, and line {line} calls it `{name}`.",
              made=taken_in.lineno, meant=meant, line=unknown.line, name=code(unknown.name)),
            _("Spell it the same way on both lines."),
            line=unknown.line,
            cols=unknown.cols,
            fix=unknown.replaced(meant),
        )  # fmt: skip
    return tell(
        "misspelt_name",
        _("Did you mean `{meant}`?", meant=meant),
        _("I do not know `{name}` on line {line}.", name=code(unknown.name), line=unknown.line),
        _("Write `{meant}`.", meant=meant),
        line=unknown.line,
        cols=unknown.cols,
        fix=unknown.replaced(meant),
    )


def _spelt_where_made(unknown: Unknown, meant: str) -> Explanation | None:
    """`nubmers = [1, 2]`, and everywhere else `numbers`: the odd one is where it is made."""
    made = unknown.scopes.made_at(meant)
    rows = [row for row, text in enumerate(unknown.lines, 1) if re.search(rf"\b{re.escape(meant)}\b", text)]
    if made is None or made.is_function or rows != [made.line] or unknown.uses < 2 or made.line >= unknown.line:
        return None
    fix = unknown.fix_at(made.line, re.sub(rf"\b{re.escape(meant)}\b", unknown.name, unknown.lines[made.line - 1]))
    return tell(
        "misspelt_name",
        _("Two spellings of one name"),
        _("Line {made} calls it `{meant}`, but {count} times it is called `{name}`.",
          made=made.line, meant=meant, count=unknown.uses, name=code(unknown.name)),
        _("Spell it `{name}` on line {made}, too.", name=code(unknown.name), made=made.line),
        line=unknown.line,
        cols=unknown.cols,
        fix=fix,
    )  # fmt: skip


def meant_by(name: str, candidates: Sequence[str]) -> str | None:
    """The one of the known words that was probably meant; of equally likely ones the first, if it is much likelier."""
    exact = nearest(name, candidates)
    if exact is not None:
        return exact
    ranked = rank(name, candidates)
    same = [match.word for match in ranked if match.distance == 0]
    return same[0] if same else None


def _candidates(unknown: Unknown) -> Iterator[str]:
    """What may have been meant: names of the program, commands, words, and well-known functions."""
    at_top = unknown.text[:1] not in (" ", "\t")
    for name in sorted(unknown.scopes.all_names):
        later = at_top and name in unknown.scopes.top_names and not _is_made_before(unknown, name)
        if name != unknown.name and not later:
            yield name
    if unknown.called:
        yield from unknown.context.all_commands
        yield from TAUGHT
        yield from (name for name in sorted(BUILTINS) if name.endswith("Error"))
        return
    yield from unknown.context.words
    yield from unknown.context.bodies
    yield from unknown.context.all_commands
    if len(unknown.name) > 3:  # a short name is near to many functions by chance
        yield from TAUGHT
    if re.match(r"\s*(?:except|raise)\b", unknown.text):
        yield from (name for name in sorted(BUILTINS) if name.endswith("Error"))


def _unknown_command(unknown: Unknown) -> Explanation | None:
    if not unknown.called:
        return None
    part = [command for command in unknown.context.commands if unknown.name.lower() in command.split("_")]
    if part:
        return tell(
            "unknown_command",
            _("I don't know `{name}()`", name=code(unknown.name)),
            _("Line {line} calls `{name}`, but there is no such command.", line=unknown.line, name=code(unknown.name)),
            _("Did you mean `{first}()` or one like it?", first=part[0])
            if len(part) > 1
            else _("Did you mean `{first}()`?", first=part[0]),
            line=unknown.line,
            cols=unknown.cols,
        )
    return tell(
        "unknown_command",
        _("I don't know `{name}()`", name=code(unknown.name)),
        _("Line {line} calls `{name}`, but there is no such command.", line=unknown.line, name=code(unknown.name)),
        _("Look at the commands you have, or make it with `def {name}():`.", name=code(unknown.name)),
        line=unknown.line,
        cols=unknown.cols,
    )


_Explain = Callable[[Unknown], Explanation | None]
_EXPLAINERS: tuple[_Explain, ...] = (
    *slips.EXPLAINERS,
    other_alphabet,
    _locked,
    slips.two_equals,
    note_behind,
    other_constant,
    special,
    arrow_for_equals,
    digit_letter,
    this_for_self,
    self_not_taken,
    self_outside,
    other_print,
    streamed,
    undriven,
    not_on_this_map,
    no_turtle,
    slips.split_name,
    _misspelt_where_made,
    over_itself,
    in_brackets,
    _made_later,
    self_forgotten,
    of_a_class,
    not_imported,
    box_misnamed,
    misspelt_constant,
    number_in_the_name,
    _misspelt,
    _inside_function,
    end_alone,
    other_body,
    of_another_game,
    other_direction,
    whole_command,
    walked_on,
    repeat_called,
    slips.before_the_dot,
    other_word,
    of_other_worlds,
    toolbox_called,
    other_language,
    number_word,
    deed_with_a_name,
    asked_by_name,
    opened,
    glued_command,
    said_in_the_name,
    said_in_one_word,
    near_an_own_name,
    quotes,
    _unknown_command,
)
