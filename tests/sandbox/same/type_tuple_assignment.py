place = (1, 2)
place[0] = 5
