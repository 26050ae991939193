places = {}
places[[1, 2]] = "gem"
