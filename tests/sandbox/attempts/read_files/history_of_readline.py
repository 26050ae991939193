# Lets the C library for line editing load a file as its history.
import readline

readline.read_history_file(SECRET_FILE)
print([readline.get_history_item(number) for number in (0, 1, 2)])
