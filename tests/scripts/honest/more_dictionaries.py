ages = {"Ali": 9, "Bea": 11}
ages["Cem"] = 10
ages.update(Dora=12)
print(ages.get("Eve"), ages.get("Eve", 0), "Ali" in ages, "Eve" not in ages)
for name, age in ages.items():
    print(name, "is", age)
clubs = {}
for name, age in ages.items():
    clubs.setdefault("big" if age > 10 else "small", []).append(name)
removed = ages.pop("Bea")
del ages["Ali"]
print(clubs, removed, list(ages), list(ages.values()), len(ages))
print({value: key for key, value in ages.items()}, ages | {"Fay": 8})
