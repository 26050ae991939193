gems_wanted = 2
tries = 0
while how_many("gem") < gems_wanted:
	tries += 1
	if tries > 10:
		break
	move_east()
if how_many("gem") == gems_wanted:
	say("All gems!")
else:
	say(f"I have only {how_many('gem')}")
