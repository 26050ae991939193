def check(form):
    problems = []
    if not form.get("name"):
        problems.append(ValueError("name is missing"))
    if not isinstance(form.get("age"), int):
        problems.append(TypeError("age must be a number"))
    elif form["age"] > 150:
        problems.append(ValueError("too old"))
    if "email" not in form:
        problems.append(KeyError("email"))
    if problems:
        raise ExceptionGroup("the form is wrong", problems)
    return "fine"


forms = [
    {"name": "Zoe", "age": 9, "email": "z@example.org"},
    {"name": "", "age": "nine"},
    {"name": "Max", "age": 200, "email": "m@example.org"},
]
for form in forms:
    try:
        print(check(form))
    except* ValueError as group:
        for error in group.exceptions:
            print("value:", error)
    except* (TypeError, KeyError) as group:
        print("other:", [type(e).__name__ for e in group.exceptions])

try:
    raise ExceptionGroup("all", [ValueError(1), ExceptionGroup("in", [ValueError(2), TypeError(3)])])
except ExceptionGroup as group:
    values, rest = group.split(ValueError)
    print(len(group.exceptions), group.message, values.message, len(rest.exceptions))

error = ValueError("broken")
error.add_note("I tried twice")
print(error, error.__notes__)
