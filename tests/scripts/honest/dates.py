from datetime import date, datetime, timedelta

birthday = date(2015, 7, 30)
today = date(2024, 3, 1)
had_it = (today.month, today.day) >= (birthday.month, birthday.day)
age = today.year - birthday.year - (not had_it)
print("age", age, "lived", (today - birthday).days, "days")
days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
print("born on", days[birthday.weekday()], birthday.isoformat())
bell = datetime(2024, 3, 1, 8, 0)
for lesson in range(1, 4):
    print(lesson, bell.strftime("%H:%M"))
    bell += timedelta(minutes=45 + 5)
