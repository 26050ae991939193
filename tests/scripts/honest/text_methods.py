line = "  The quick, brown fox; the LAZY dog.  "
clean = line.strip().lower().replace(",", "").replace(";", "")
words = clean.rstrip(".").split()
print(words, "-".join(words), clean.count("the"), clean.find("fox"), clean.title())
print("abc".isalpha(), "12".isdigit(), "x".zfill(3), "hello".capitalize().center(11, "="))
print("key=value=more".partition("="), "a,b,,c".split(","), "a b c".rsplit(" ", 1))
print("file.txt".endswith((".txt", ".md")), "Swap".swapcase(), "abcabc".index("c", 3))
table = str.maketrans("aeiou", "*****")
print(clean.translate(table), "pre-fix".removeprefix("pre-"))
