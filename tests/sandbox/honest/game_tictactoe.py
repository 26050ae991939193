WINS = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


def show(board):
    for row in range(0, 9, 3):
        print("|".join(board[row:row + 3]))
        if row < 6:
            print("-+-+-")


def winner(board):
    for a, b, c in WINS:
        if board[a] == board[b] == board[c] != " ":
            return board[a]
    return None


def free(board):
    return [i for i, field in enumerate(board) if field == " "]


def best(board, player):
    """Looks one move ahead: win, block, middle, first free."""
    other = "O" if player == "X" else "X"
    for who in (player, other):
        for place in free(board):
            board[place] = who
            won = winner(board)
            board[place] = " "
            if won:
                return place
    return 4 if board[4] == " " else free(board)[0]


board = [" "] * 9
player = "X"
while free(board) and not winner(board):
    if player == "X":
        place = int(input("Where? ")) - 1
        if place not in free(board):
            print("That is taken")
            continue
    else:
        place = best(board, player)
        print("I take", place + 1)
    board[place] = player
    player = "O" if player == "X" else "X"
show(board)
print("Winner:", winner(board) or "nobody")
