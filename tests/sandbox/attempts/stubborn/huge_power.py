# Works out a power whose digits would fill the world.
print(9**9**9**9)
