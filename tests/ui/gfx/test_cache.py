import pygame

from pyland.ui.gfx.cache import Cache, surface_cache


def test_what_was_not_used_for_longest_goes_first():
    cache: Cache[str, str] = Cache(2)
    cache.keep("a", "A")
    cache.keep("b", "B")
    assert cache.find("a") == "A"
    cache.keep("c", "C")
    assert "b" not in cache
    assert "a" in cache and "c" in cache


def test_a_thing_is_made_once_while_it_is_kept():
    made = []
    cache: Cache[str, int] = Cache(3)
    for _ in range(3):
        cache.get("x", lambda: made.append(1) or len(made))
    assert made == [1]


def test_weights_are_added_and_taken_off_again():
    cache: Cache[str, int] = Cache(10, weight=lambda value: value)
    cache.keep("a", 6)
    cache.keep("a", 2)
    cache.keep("b", 8)
    assert len(cache) == 2
    cache.keep("c", 1)
    assert "a" not in cache and len(cache) == 2


def test_the_newest_is_kept_however_heavy():
    cache: Cache[str, int] = Cache(10, weight=lambda value: value)
    cache.keep("a", 1)
    assert cache.keep("big", 50) == 50
    assert "big" in cache and "a" not in cache


def test_pictures_weigh_what_they_take_in_memory():
    cache = surface_cache(1)
    for name in "abc":
        cache.keep(name, pygame.Surface((300, 300), pygame.SRCALPHA, 32))
    assert len(cache) == 2
    cache.clear()
    assert len(cache) == 0
