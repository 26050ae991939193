from datetime import date, datetime, time, timedelta

birthday = date(2014, 2, 28)
party = birthday + timedelta(days=1)
print(birthday, party, party.isoformat(), birthday.weekday(), birthday.strftime("%d.%m.%Y"))
print((date(2024, 12, 24) - date(2024, 12, 1)).days, "days to wait")
print(date(2024, 2, 28) + timedelta(days=1), date(2023, 2, 28) + timedelta(days=1))
names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
print("2000-01-01 was a", names[date(2000, 1, 1).weekday()], date(2000, 1, 1).isoweekday())
moment = datetime(2025, 3, 30, 14, 5)
print(moment, moment.replace(minute=0), moment + timedelta(hours=10, minutes=55), moment.date(), moment.time())
print(datetime.strptime("17/08/2013 09:30", "%d/%m/%Y %H:%M"), date.fromisoformat("2020-05-04") < date(2020, 5, 5))
lesson = timedelta(minutes=45)
print(lesson * 6, lesson.total_seconds(), timedelta(hours=5) / lesson, time(8, 0), divmod(timedelta(hours=2), lesson))


def is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


print([y for y in range(1990, 2013) if is_leap(y)])
start = time(8, 0)
begin = datetime.combine(date(2025, 1, 6), start)
for number in range(1, 4):
    print(number, (begin + number * lesson).strftime("%H:%M"))
try:
    date(2023, 2, 30)
except ValueError:
    print("there is no such day")
