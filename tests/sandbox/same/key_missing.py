ages = {"Mia": 9, "Leo": 11}
print(ages["Mia"])
print(ages["Tom"])
