def is_palindrome(text):
    letters = [c.lower() for c in text if c.isalpha()]
    return letters == letters[::-1]

for text in ("Anna", "Never odd or even", "Python", "A man, a plan, a canal: Panama!", ""):
    print(f"{text!r:40}", "yes" if is_palindrome(text) else "no")
