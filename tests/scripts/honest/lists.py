gems = []
gems.append("ruby")
gems += ["opal"]
gems[0] = "gold"
for number, gem in enumerate(gems):
    say(number, gem)
rows = [[0] * 3 for _ in range(2)]
rows[1][2] = 5
say(gems[-1], gems[::-1], rows, len(gems))
