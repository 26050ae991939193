# Puts a forbidden program together from pieces of text, and runs it.
pieces = ["tropmi", "so", ";", "rid", "km"]
word = [piece[::-1] for piece in pieces]
source = word[0] + " " + word[1] + word[2] + word[1] + "." + word[4] + word[3] + "(place)"
exec(compile(source, "program", "exec"), {"place": FOLDER + "/made"})
