print(getattr((), "__cl" + "ass__"))
