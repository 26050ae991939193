import functools


def twice(function):
    @functools.wraps(function)
    def both(*values, **named):
        function(*values, **named)
        return function(*values, **named)
    return both


@twice
def step(count=1):
    move_east(count)


step()
step(count=2)
