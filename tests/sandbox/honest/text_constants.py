import string

print(string.ascii_lowercase, string.ascii_uppercase, string.digits, string.hexdigits)
print(string.punctuation, len(string.ascii_letters), len(string.whitespace), string.capwords("the old man"))


def strong(password):
    rules = {
        "long enough": len(password) >= 8,
        "a digit": any(c in string.digits for c in password),
        "a sign": any(c in string.punctuation for c in password),
        "a big letter": any(c in string.ascii_uppercase for c in password),
    }
    missing = [name for name, good in rules.items() if not good]
    return missing or "strong"


for password in ("cat", "Elephant7", "Elephant-7", "12345678"):
    print(f"{password:<12}", strong(password))


def is_pangram(sentence):
    return set(string.ascii_lowercase) <= set(sentence.lower())


print(is_pangram("The quick brown fox jumps over the lazy dog"), is_pangram("abc"))
MORSE = dict(zip("abcdefghijklmnopqrstuvwxyz", ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - "
                 "..- ...- .-- -..- -.-- --..".split()))
code = " ".join(MORSE[c] for c in "sos")
back = {v: k for k, v in MORSE.items()}
print(code, "".join(back[c] for c in code.split()))
