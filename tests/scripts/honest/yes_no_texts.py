yes = "yes"
no = "no"
on, off = True, False
answer = yes if can_move(north) else no
if answer == "yes" or answer == "y":
    move_north()
elif answer in {"no", "n"}:
    move_south()
lamp = on
lamp = not lamp
if lamp == off: say("It is dark")
if lamp is False and not lamp: say("Really dark")
