def paint(text, *, times=1, upper=False):
    if upper:
        text = text.upper()
    return " ".join([text] * times)

print(paint("hop"))
print(paint("hop", times=3))
print(paint(upper=True, text="hop"))
