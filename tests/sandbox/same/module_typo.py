import randon
print(randon.randint(1, 6))
