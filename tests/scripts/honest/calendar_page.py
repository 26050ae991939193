from datetime import date, timedelta

def page(year, month):
    first = date(year, month, 1)
    print(f"{first:%B %Y}".center(20))
    print("Mo Tu We Th Fr Sa Su")
    print("   " * first.weekday(), end="")
    day = first
    while day.month == month:
        print(f"{day.day:2}", end="\n" if day.weekday() == 6 else " ")
        day += timedelta(days=1)
    print()

page(2024, 2)
