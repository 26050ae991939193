gems = [1, 2, 3]
del gems[0]
other = gems
del gems
gems = 4
say(other, gems)
