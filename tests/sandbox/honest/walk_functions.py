def there_and_back(steps, word="Hi"):
    """Walks east, says a word, and walks back."""
    move_east(steps)
    say(word)
    move_west(steps)
    return 2 * steps


def patrol(*ways, times=1):
    walked = 0
    for _ in range(times):
        for way in ways:
            walked += there_and_back(way, word=f"{way} steps")
    return walked


print(there_and_back(3))
print(patrol(1, 2, times=2))
print(sum(map(there_and_back, [1, 1])))
