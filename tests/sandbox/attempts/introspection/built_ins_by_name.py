# Uses the module of built-ins by the variable that every program has.
tools = __builtins__ if isinstance(__builtins__, dict) else vars(__builtins__)
tools["open"](FOLDER + "/note.txt", "a").write("more")
