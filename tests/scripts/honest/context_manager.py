from contextlib import contextmanager


@contextmanager
def quiet():
    yield 3


with quiet() as volume:
    say(volume)
