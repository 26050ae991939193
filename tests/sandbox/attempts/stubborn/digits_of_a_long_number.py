# Turns a very long number into text and back, which takes time by the square of its length.
digits = 4_000
text = "9" * digits
while True:
    number = int(text) ** 40
    text = "9" * digits
    parts = [str(number // 10 ** (digits * place) % 10**digits) for place in range(40)]
    text = max(parts, key=len)[:digits]
