hero.move_east()
hero.say("hi")
if hero.can_move(north):
    hero.move_north(2)
hero_name = "Ada"
