# Hides a program in the text of an annotation, which typing evaluates with its own built-ins.
import typing


class Plan:
    pass


plan = Plan()
plan.__annotations__ = {"step": "__import__('os').mkdir(" + repr(FOLDER + "/made") + ") or int"}
typing.get_type_hints(plan, {})
