# Looks into the cells that a function of functools keeps, and goes on from a function found there.
import functools


@functools.singledispatch
def act(thing):
    return thing


for cell in act.dispatch.__closure__ + act.register.__closure__:
    if hasattr(cell.cell_contents, "__globals__"):
        tools = cell.cell_contents.__globals__["__builtins__"]
        if "open" in tools:
            tools["open"](FOLDER + "/made.txt", "w").close()
            break
