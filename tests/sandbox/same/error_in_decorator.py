def twice(function):
    def wrapper(*args):
        function(*args)
        function(*args, 1)
    return wrapper


@twice
def hello(name):
    print("hello", name)


hello("Mia")
