import string

ALPHABET = string.ascii_lowercase

def caesar(text, shift):
    secret = ""
    for letter in text.lower():
        if letter in ALPHABET:
            secret += ALPHABET[(ALPHABET.index(letter) + shift) % 26]
        else:
            secret += letter
    return secret

message = "Meet me at the old tree!"
hidden = caesar(message, 3)
print(hidden)
print(caesar(hidden, -3))
print("".join(chr((ord(c) - 97 + 13) % 26 + 97) for c in "hello"))
