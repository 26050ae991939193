plan = "3;1;2"
for number in plan.split(";"):
    steps = int(number)
    if steps == 1:
        turn_right()
    move_forward(steps)
print(plan[0] == "3", "3" * 3, int("3") == 3, str(3) == "3")
grades = {"1": "very good", "2": "good"}
print(grades["1"], grades.get("6", "not that bad"))
