questions = [
    {"text": "What is 7 x 8?", "answers": ["56"], "points": 1},
    {"text": "Name a colour of the rainbow.", "answers": ["red", "orange", "yellow", "green", "blue", "violet"], "points": 2},
    {"text": "Who wrote Pippi?", "answers": ["astrid lindgren", "lindgren"], "points": 3},
]
players = input("Players (with commas): ").split(",")
players = [player.strip().title() for player in players if player.strip()]
score = dict.fromkeys(players, 0)
print("Welcome", " and ".join(players))
for number, question in enumerate(questions):
    player = players[number % len(players)]
    print(f"\nQuestion {number + 1} for {player}: {question['text']}")
    for chance in range(2, 0, -1):
        answer = input("> ").strip().lower()
        if answer in question["answers"]:
            won = question["points"] * chance
            score[player] += won
            print(f"Right! {won} point{'' if won == 1 else 's'}")
            break
        print("Wrong" if chance > 1 else "Wrong again. It was " + question["answers"][0])
print()
best = max(score.values())
for player, points in sorted(score.items(), key=lambda pair: (-pair[1], pair[0])):
    print(f"{player:<8}{points:>3} {'(winner)' if points == best else ''}".rstrip())
