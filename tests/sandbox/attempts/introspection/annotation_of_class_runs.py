# Hides a program in the text of a class's annotation, and needs no hidden name outside of that text.
import typing


class Plan:
    step: "open(FOLDER + '/made', 'w').close() or int"


typing.get_type_hints(Plan, {}, {})
