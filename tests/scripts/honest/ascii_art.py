art = r"""
   /\_/\
  ( o.o )
   > ^ <
"""
print(art)
print("+" + "-" * 10 + "+")
for row in range(3):
    print("|" + ("# " if row % 2 else " #") * 5 + "|")
print("+" + "-" * 10 + "+")
for i in list(range(1, 5)) + list(range(3, 0, -1)):
    print(("<" * i + ">" * i).center(12))
print(r"""\o/  'hi' "there" \n is not a new line""")
