name = "Bob"
score = 7.5
say(f"Hi {name}, you have {score:.1f} and {{no}} {name!r:>6}")
print(f"{score = }", f"{'a' if score > 3 else 'b'}")
