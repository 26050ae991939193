text = "  The quick brown fox, the lazy dog  "
clean = text.strip()
print(clean.upper(), clean.lower(), clean.title(), clean.swapcase(), sep="\n")
print(clean.count("the"), clean.lower().count("the"), clean.find("fox"), clean.find("cat"), clean.rfind("o"))
print(clean.replace("o", "0", 2), clean.startswith("The"), clean.endswith(("dog", "cat")))
print(clean.split(), clean.split(", "), clean.rsplit(" ", 1), clean.partition(" quick "), clean.rpartition("x"))
print("a\nb\r\nc".splitlines(), "-".join("abc"), "ab" * 3, "z" in clean, clean.index("q"))
print("7".zfill(3), "-7".zfill(3), "x".center(5, "."), "x".ljust(3, "_"), "x".rjust(3, "_"))
print("abc".isalpha(), "ab1".isalnum(), "12".isdigit(), " ".isspace(), "Ab".istitle(), "AB".isupper(), "a_b".isidentifier())
print("xxhixx".strip("x"), "xxhixx".lstrip("x"), "xxhixx".rstrip("x"), "prefix-a".removeprefix("prefix-"), "a.py".removesuffix(".py"))
print("Straße".casefold(), "a\tb".expandtabs(4), "hello".capitalize(), ord("a"), chr(9731), "½".isnumeric())
caesar = str.maketrans("abc", "xyz", "!")
print("aabbcc!!".translate(caesar))


def is_palindrome(sentence):
    letters = [c for c in sentence.lower() if c.isalpha()]
    return letters == letters[::-1]


def shift(message, key):
    result = ""
    for c in message:
        if c.isupper():
            result += chr((ord(c) - 65 + key) % 26 + 65)
        elif c.islower():
            result += chr((ord(c) - ord("a") + key) % 26 + ord("a"))
        else:
            result += c
    return result


print(is_palindrome("Never odd or even!"), is_palindrome("Hello"))
print(shift("Meet me at Noon", 3), shift(shift("Xyz", 5), -5))
print('single "double"', "it's", """long
text""", r"raw \n", "tab\tend", "\u00e9\N{SNOWMAN}", "back\\slash", "a" "b", sep="|")
