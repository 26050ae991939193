name = ‘Mia’
print(name)
