pupils = ["Ann", "Ben"]
print(pupils["Ann"])
