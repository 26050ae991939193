def gem_is_near():
    return any("gem" in str(thing) for thing in scan(3))

walked = 0
while gem_is_near() and walked < 8:
    if not can_move(east): break
    move_east()
    walked += 1
print("bag:", bag(), "gems:", how_many("gem"))
if has("gem"): shout("Treasure!")
