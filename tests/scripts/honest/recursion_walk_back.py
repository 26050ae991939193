def there_and_back():
    """Walk to the wall, then the same way back, without counting."""
    if not can_move(east):
        say("Wall!")
        return
    move_east()
    there_and_back()
    move_west()

there_and_back()
