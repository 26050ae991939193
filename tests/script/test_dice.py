import pytest

from pyland.script.child.dice import Dice


def test_the_numbers_are_the_same_everywhere_and_for_ever():
    dice = Dice(2024)
    assert [dice.randint(1, 6) for _ in range(12)] == [4, 1, 2, 1, 5, 4, 1, 4, 2, 3, 3, 6]
    assert dice.random() == 0.844022742317519
    items = list(range(8))
    dice.shuffle(items)
    assert items == [3, 0, 2, 6, 7, 4, 1, 5]


def test_a_seed_begins_again():
    dice = Dice(1)
    first = [dice.random() for _ in range(3)]
    dice.seed()
    again = [dice.random() for _ in range(3)]
    dice.seed()
    assert [dice.random() for _ in range(3)] == again and first != again
    dice.seed("cat")
    cat = dice.random()
    dice.seed("cat")
    assert dice.random() == cat != again[0]
    with pytest.raises(TypeError):
        dice.seed([])


@pytest.mark.parametrize("seed", range(5))
def test_everything_stays_in_its_range(seed):
    dice = Dice(seed)
    assert all(0 <= dice.random() < 1 for _ in range(200))
    assert all(-2 <= dice.uniform(-2, 3) <= 3 for _ in range(200))
    assert {dice.randint(1, 6) for _ in range(300)} == {1, 2, 3, 4, 5, 6}
    assert {dice.randrange(0, 10, 3) for _ in range(200)} == {0, 3, 6, 9}
    assert {dice.randrange(10, 0, -5) for _ in range(100)} == {10, 5}
    assert all(0 <= dice.randrange(10**40) < 10**40 for _ in range(50))
    assert {dice.choice("abc") for _ in range(100)} == set("abc")
    assert sorted(dice.sample(range(10), 10)) == list(range(10))
    assert len(set(dice.sample("abcdef", 3))) == 3
    assert set(dice.choices("ab", [1, 0], k=20)) == {"a"}


def test_every_side_comes_about_as_often():
    dice = Dice(7)
    counts = [0] * 6
    for _ in range(6000):
        counts[dice.randrange(6)] += 1
    assert all(850 < count < 1150 for count in counts)


@pytest.mark.parametrize(("ask", "error"), [
    (lambda dice: dice.randint(3, 2), ValueError), (lambda dice: dice.randrange(0), ValueError),
    (lambda dice: dice.choice([]), IndexError), (lambda dice: dice.sample([1], 2), ValueError),
    (lambda dice: dice.sample({1}, 1), TypeError), (lambda dice: dice.choices([1], [0]), ValueError),
    (lambda dice: dice.randint(1.5, 2), TypeError),
])
def test_what_python_refuses(ask, error):
    with pytest.raises(error):
        ask(Dice(0))
