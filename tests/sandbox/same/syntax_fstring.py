name = "Mia"
print(f"Hello {name")
