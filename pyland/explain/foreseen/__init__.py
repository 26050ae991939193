"""What would stop a program that Python can read: seen without running it, and told as quiet marks.

A mark stands only where it is sure that the line stops the program when its turn comes. Whether its turn comes is not
known, so a mark never keeps a program from running. What is told is what would be told after the run.
"""

from collections.abc import Callable, Iterator

from pyland.explain.explanation import Explanation
from pyland.explain.foreseen import calls, commands, loops, names, parts, sums
from pyland.explain.program import Program

Foresee = Callable[[Program], Iterator[Explanation]]
EXPLAINERS: tuple[Foresee, ...] = (
    names.mean_nothing, commands.used_wrongly, parts.not_there, calls.of_other_inputs, calls.of_no_function,
    sums.of_text_and_number, loops.never_end,
)  # fmt: skip


def foreseen(program: Program) -> list[Explanation]:
    """What will stop the program if its turn comes, in the order of the lines, one for a line."""
    if program.scopes.star_import or _UNSURE & (set(program.loaded) | program.attributes):
        return []
    firsts: dict[int, Explanation] = {}
    for explain in EXPLAINERS:
        for told in explain(program):
            line = told.line or 0
            if line not in program.tried and line not in program.unreached:
                firsts.setdefault(line, told)
    return [firsts[line] for line in sorted(firsts)]


_UNSURE = frozenset({
    "exec", "eval", "globals", "locals", "vars", "setattr", "delattr", "builtins", "__import__", "__builtins__", "exit",
    "quit", "SystemExit",
})  # fmt: skip
"""With any of these words in it, a program may do anything to its names."""
