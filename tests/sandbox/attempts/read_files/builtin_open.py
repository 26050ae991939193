# Reads a file with the built-in open.
with open(SECRET_FILE) as file:
    print(file.read())
