import functools

def loud(f):
    @functools.wraps(f)
    def inner(*args):
        return f(*args).upper() + "!"
    return inner

def twice(f):
    # no wraps here
    def inner(*args): return f(*args) + f(*args)
    return inner

@loud
# a comment between two decorators

@twice
# and one before the function
def greet(name):
    # a comment before the text
    return "hi " + name

print(greet("Ada"))
