def ticket(age, student=False, day="Mon"):
    if age < 0: return "not born yet"
    if age < 6: return "free"
    if day == "Tue": return "3 euro"
    if age < 18 or student:
        return "5 euro"
    return "9 euro"

for visitor in [(4,), (12,), (30,), (30, True), (40, False, "Tue"), (-1,)]:
    print(visitor, ticket(*visitor))
