try:
    number = int("abc")
except (ValueError, TypeError) as problem:
    number = 0
    print(problem)
else:
    number += 1
finally:
    say("done")
move_east(number)
try:
    unheard_of
except NameError:
    unheard_of = 1
say(unheard_of)
