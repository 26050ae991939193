# Shows an error whose text is made by code that climbs through the frames of whoever shows it.
class Gift(Exception):
    def __str__(self):
        def climb():
            frame = climber.gi_frame
            while frame:
                yield frame.f_builtins
                frame = frame.f_back

        climber = climb()
        for tools in climber:
            if "open" in tools:
                tools["open"](FOLDER + "/made.txt", "w").close()
        return "nothing happened"


print(Gift())
