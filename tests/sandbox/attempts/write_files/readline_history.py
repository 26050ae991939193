# Lets the line editor's C library save its history of typed lines to a path.
import readline

readline.add_history("a line that nobody typed")
readline.write_history_file(FOLDER + "/history")
