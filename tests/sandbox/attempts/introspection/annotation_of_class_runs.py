# Hides a program in the text of a class's annotation, and needs no hidden name outside of that text.
import typing


class Plan:
    step: "print(open(SECRET_FILE).read()) or int"


typing.get_type_hints(Plan, {}, {})
