from contextlib import ExitStack, contextmanager, nullcontext, suppress

level = 0


@contextmanager
def tag(name):
    global level
    print("  " * level + f"<{name}>")
    level += 1
    try:
        yield level
    finally:
        level -= 1
        print("  " * level + f"</{name}>")


def write(text):
    print("  " * level + text)


with tag("html") as depth:
    write(f"depth {depth}")
    with tag("h1"):
        write("My page")
    for word in ("one", "two"):
        with tag("p"):
            write(word)
with suppress(ZeroDivisionError, KeyError):
    print({}["nothing"])
    print("not reached")
try:
    with tag("broken"):
        raise ValueError("oops")
except ValueError as error:
    print("caught", error, level)
with ExitStack() as stack:
    for name in "ab":
        stack.enter_context(tag(name))
    stack.callback(print, "last words")
    write("inside both")
with nullcontext(5) as five:
    print(five)


@tag("decorated")
def shout():
    write("hey")


shout()
