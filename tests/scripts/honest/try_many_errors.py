def share(cake, friends):
    try:
        return cake["pieces"] / friends
    except ZeroDivisionError:
        return "nobody came"
    except (KeyError, TypeError) as problem:
        return f"odd cake: {problem!r}"

print(share({"pieces": 8}, 4))
print(share({"pieces": 8}, 0))
print(share({}, 4))
print(share(None, 4))
