def hanoi(n, start, goal, helper):
    if n == 0:
        return 0
    moves = hanoi(n - 1, start, helper, goal)
    print(f"disc {n}: {start} -> {goal}")
    return moves + 1 + hanoi(n - 1, helper, goal, start)

print(hanoi(3, "A", "C", "B"), "moves")
