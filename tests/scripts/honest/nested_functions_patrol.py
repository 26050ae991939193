def patrol(rounds):
	log = []
    
	def go(direction, steps):
		def remember():
			log.append((direction, position()))
    
		face(direction)
		for _ in range(steps):
			if can_move():
				move_forward()
		remember()
    
	def one_round():
		for direction in (east, south, west, north):
			go(direction, 1)
    
	for _ in range(rounds):
		one_round()
	return log
    
    
for direction, place in patrol(2):
	print(direction, "->", place)
