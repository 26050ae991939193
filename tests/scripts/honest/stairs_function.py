def stairs(height, down=False):
    for step in range(height):
        move_south() if down else move_north()
        move_east()

stairs(2)
stairs(2, down=True)
stairs(height=1)
