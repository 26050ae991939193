def load(name):
    try:
        return {"a": 1}[name]
    except KeyError as error:
        raise ValueError(f"no level called {name}") from error


print(load("a"))
load("b")
