"""All explainers of problems, by the type of the problem."""

from pyland.explain.endless.recursing import explain_too_deep
from pyland.explain.explanation import Explanation
from pyland.explain.running import (
    attributes,
    boxed,
    boxes,
    calling,
    ended,
    endings,
    keys,
    nets,
    ownparts,
    places,
    rows,
    slips,
    specials,
    sums,
    unknown,
    values,
)
from pyland.explain.running.commands import command_used_wrongly
from pyland.explain.running.failed import Explain, Failed
from pyland.explain.running.nothing import none_value
from pyland.explain.running.overwritten import no_box_any_more
from pyland.explain.running.trailing import trailing_comma

EXPLAINERS: dict[str, tuple[Explain, ...]] = {
    "NameError": (unknown.unknown_name,),
    "UnboundLocalError": (unknown.no_value_inside,),
    "TypeError": (
        nets.raised_text, *slips.SLIPS, none_value, ownparts.init_misspelt, boxes.called_box,
        *sums.EXPLAINERS, *calling.EXPLAINERS, *rows.EXPLAINERS, ended.no_iterator, *boxed.BOXED,
    ),
    "ValueError": values.VALUES,
    "IndexError": (boxed.bad_format, places.no_place),
    "KeyError": (keys.no_key,),
    "ZeroDivisionError": (values.by_zero,),
    "RuntimeError": (ended.changed_on_the_way,),
    "StopIteration": (ended.nothing_more,),
    "StatisticsError": (values.empty_row,),
    "AttributeError": (none_value, trailing_comma, no_box_any_more, specials.special_misspelt, attributes.no_such_part),
    "ImportError": (boxes.no_toolbox,),
    "ModuleNotFoundError": (boxes.no_toolbox,),
    "RecursionError": (explain_too_deep, endings.too_deep),
    "EOFError": (endings.nothing_typed,),
    "MemoryError": (endings.too_much_memory,),
    "OverflowError": (endings.too_big_number,),
    "CommandError": (*slips.WITH_COMMAS, command_used_wrongly),
    "Refused": (specials.special_misspelt, endings.refused),
}  # fmt: skip

FIRST: tuple[Explain, ...] = (nets.other_net, endings.raised)
"""Those who are asked first, whatever the type."""


def explain_problem(failed: Failed) -> Explanation:
    """What a child is told about a problem. There is always an answer."""
    for explain in (*FIRST, *EXPLAINERS.get(failed.problem.type, ())):
        explanation = explain(failed)
        if explanation is not None:
            return explanation
    return endings.honest(failed)
