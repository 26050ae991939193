age = 11
height = 1.38
with_parent = True
rain = False
if (age >= 12 or (age >= 8 and with_parent)) and not rain and height > 1.2:
    print("You may ride")
ok = age > 3 and height < 2 or rain
print("ok" if ok else "no", not (rain or age < 5), bool(with_parent and not rain))
name = "" or "nobody"
print(name, 0 or [] or "last", 1 and "two")
