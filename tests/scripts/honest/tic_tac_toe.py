import random

LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


def show(board):
    for row in range(0, 9, 3):
        print(" | ".join(board[row:row + 3]))
        if row < 6:
            print("--+---+--")
    print()


def winner(board):
    for a, b, c in LINES:
        if board[a] == board[b] == board[c] != " ":
            return board[a]
    return None


def choose(board, mark):
    """Win if possible, else block, else take any free square."""
    free = [i for i, square in enumerate(board) if square == " "]
    for who in (mark, "O" if mark == "X" else "X"):
        for i in free:
            board[i] = who
            wins = winner(board) == who
            board[i] = " "
            if wins:
                return i
    return random.choice(free)


random.seed(6)
board = [" "] * 9
mark = "X"
while " " in board and winner(board) is None:
    board[choose(board, mark)] = mark
    show(board)
    mark = "O" if mark == "X" else "X"
print("Winner:", winner(board) or "nobody")
