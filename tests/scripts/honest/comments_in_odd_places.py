      # wrong indentation here is fine
x = 3
if x > 2:  # after the colon
# at the left edge inside a block
    print("big")
        # too far in
    print("really big")  # at the end
  # somewhere between
else:  # and after else: too
    print("small")
colours = [  # open
    "red",   # if red:
    # "green",
    "blue",  # )
]            # close
print(colours)  # the end has no newline