can_move() and move_east()
[move_east() for _ in range(2)]
3
None
at("gem") or say("none")
