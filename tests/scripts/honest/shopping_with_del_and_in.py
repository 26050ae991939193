shopping = ["milk", "eggs", "milk", "jam"]
while "milk" in shopping:
    shopping.remove("milk")
shopping.insert(0, "bread")
shopping += ["tea"]
del shopping[1]
if "eggs" not in shopping and "tea" in shopping:
    say("No eggs, but tea")
for n, thing in enumerate(shopping):
    shopping[n] = thing.title()
shopping.reverse()
say(", ".join(shopping), len(shopping))
