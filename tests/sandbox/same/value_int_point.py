number = int("2.5")
