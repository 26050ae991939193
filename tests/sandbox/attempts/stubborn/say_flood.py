# Says something different every time, for ever, longer and longer.
text = "!"
while True:
    say(text)
    text += text[:10_000]
