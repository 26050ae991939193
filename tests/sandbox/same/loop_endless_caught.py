while True:
    try:
        x = 1 / 0
    except:
        pass
