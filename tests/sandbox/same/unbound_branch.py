def grade(points):
    if points > 10:
        result = "good"
    return result


print(grade(11))
print(grade(5))
