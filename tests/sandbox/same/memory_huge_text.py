print("now")
line = "-" * 10**11
