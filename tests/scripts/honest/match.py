def react(what):
    match what:
        case "rock" | "tree":
            return "turn"
        case [first, *rest]:
            return first
        case {"kind": kind, **others}:
            return kind
        case str(text) if text:
            return text
        case _:
            return "go"


say(react("rock"))
