# Reads a file as Python's tokenizer opens source text.
import tokenize

with tokenize.open(SECRET_FILE) as source:
    print(source.readline())
