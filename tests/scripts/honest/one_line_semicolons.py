move_east(); move_east(); move_south(); say("here I am")
