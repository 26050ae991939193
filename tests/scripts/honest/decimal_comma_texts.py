price = "3,50"
euros, cents = price.split(",")
total = int(euros) * 100 + int(cents)
print("Das kostet 3,50 Euro, also", total, "Cent")
amount = float(price.replace(",", "."))
print(f"{amount:.2f}".replace(".", ","))
print("1,5 + 1,5 =", 3)
