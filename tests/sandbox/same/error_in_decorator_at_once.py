def needs_name(name):
    def decorator(function):
        return function
    return decorator


@needs_name()
def hello():
    print("hello")


hello()
