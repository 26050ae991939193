"""All explainers of problems, by the type of the problem."""

from pyland.explain.explanation import Explanation
from pyland.explain.running import (
    attributes,
    boxes,
    calling,
    endings,
    ownparts,
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

EXPLAINERS: dict[str, tuple[Explain, ...]] = {
    "NameError": (unknown.unknown_name,),
    "UnboundLocalError": (unknown.no_value_inside,),
    "TypeError": (
        *slips.SLIPS, none_value, ownparts.init_misspelt, boxes.called_box,
        *sums.EXPLAINERS, *calling.EXPLAINERS, *rows.EXPLAINERS,
    ),
    "ValueError": values.VALUES,
    "IndexError": (values.no_place,),
    "KeyError": (values.no_key,),
    "ZeroDivisionError": (values.by_zero,),
    "AttributeError": (none_value, specials.special_misspelt, attributes.no_such_part),
    "ImportError": (boxes.no_toolbox,),
    "ModuleNotFoundError": (boxes.no_toolbox,),
    "RecursionError": (endings.too_deep,),
    "EOFError": (endings.nothing_typed,),
    "MemoryError": (endings.too_much_memory,),
    "OverflowError": (endings.too_big_number,),
    "CommandError": (*slips.WITH_COMMAS, command_used_wrongly),
    "Refused": (specials.special_misspelt, endings.refused),
}  # fmt: skip


def explain_problem(failed: Failed) -> Explanation:
    """What a child is told about a problem. There is always an answer."""
    for explain in (endings.raised, *EXPLAINERS.get(failed.problem.type, ())):
        explanation = explain(failed)
        if explanation is not None:
            return explanation
    return endings.honest(failed)
