face("east")
can_move(3)
