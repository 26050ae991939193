poem = """Twinkle, twinkle, little star,
How I wonder what you are!
Up above the world so high,
Like a diamond in the sky."""

lines = poem.splitlines()
words = poem.lower().replace(",", "").replace("!", "").replace(".", "").split()
print(len(lines), "lines,", len(words), "words,", len(poem), "signs")
print("longest word:", max(words, key=len), "- shortest:", min(words, key=len))
lengths = {}
for word in words:
    lengths[len(word)] = lengths.get(len(word), 0) + 1
for length in sorted(lengths):
    print(f"{length:2} {'*' * lengths[length]} {lengths[length]}")
letters = [c for c in poem.lower() if c.isalpha()]
for letter in sorted(set(letters), key=lambda c: (-letters.count(c), c))[:3]:
    print(letter, letters.count(letter), f"{letters.count(letter) / len(letters):.1%}")
for number, line in enumerate(lines, start=1):
    print(f"{number:>3}: {line:<32}|")
print([line.split()[-1].strip(",.!") for line in lines])
print(" ".join(word[::-1] for word in lines[0].split()))
print("".join(line[0] for line in lines), sum(len(w) for w in words) / len(words) > 3)


def pig_latin(word):
    for place, letter in enumerate(word):
        if letter in "aeiou":
            return word[place:] + word[:place] + "ay"
    return word + "ay"


print(*map(pig_latin, words[:5]))
encoded = ""
previous, count = None, 0
for sign in "aaabccdddd" + "\0":
    if sign == previous:
        count += 1
    else:
        if previous:
            encoded += f"{count}{previous}"
        previous, count = sign, 1
print(encoded)
