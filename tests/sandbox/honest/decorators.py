import functools


def loud(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs).upper() + "!"
    return wrapper


def repeat(times, sep=" "):
    def decorator(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            return sep.join(function(*args, **kwargs) for _ in range(times))
        return wrapper
    return decorator


def count_calls(function):
    def wrapper(*args):
        wrapper.calls += 1
        return function(*args)
    wrapper.calls = 0
    return wrapper


class Remember:
    def __init__(self, function):
        self.function = function
        self.seen = []

    def __call__(self, value):
        self.seen.append(value)
        return self.function(value)


@loud
@repeat(3, sep=", ")
def greet(name, word="hello"):
    """Greets somebody."""
    return f"{word} {name}"


@count_calls
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@Remember
def double(x):
    return x * 2


print(greet("Ada"))
print(greet("Bob", word="hey"))
print(greet.__name__, "-", greet.__doc__)
print(fib(12), fib.calls)
print(double(4), double("ab"), double.seen)
