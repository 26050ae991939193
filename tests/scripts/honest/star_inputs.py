def average(*numbers):
    if not numbers:
        return 0
    return sum(numbers) / len(numbers)
    
def describe(name, /, *facts, sep=", ", **more):
    text = name + ": " + sep.join(facts)
    for key, value in more.items():
        text += f" [{key}={value}]"
    return text
    
print(average(), average(3), average(1, 2, 3, 4))
print(describe("Monty", "green", "long", age=3, sep=" & "))
grades = [2, 3, 1]
options = {"sep": "; ", "town": "Ulm"}
print(average(*grades), describe("Ada", *["clever", "brave"], **options))
