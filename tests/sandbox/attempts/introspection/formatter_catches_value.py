# Catches the object that a format text leads to, in a formatter of its own, on the way to becoming text.
import statistics
import string


class Catcher(string.Formatter):
    def format_field(self, value, spec):
        caught.append(value)
        return ""


caught = []
Catcher().format("{0.mean.__globals__[sys].modules[os]}", statistics)
caught[0].mkdir(FOLDER + "/made")
