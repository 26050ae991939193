def later():
    # nothing here yet
later()
