path = r"C:\new\table"
pattern = r"\d+\.\d*"
poem = """Roses are red,
  "Violets" are 'blue',
This text has a # that is no comment,
    and ends here."""
letter = '''Dear "Monty",
it's me.
'''
glued = "one " "two " 'three'
empty = ""
print(path, pattern, len(poem.splitlines()), letter, glued, empty == "", b"raw"[0], sep="|")
