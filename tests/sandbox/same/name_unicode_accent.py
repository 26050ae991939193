número = 7
print("El número es", numero)
