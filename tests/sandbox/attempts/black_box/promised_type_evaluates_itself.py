# A type promised in a text, taken out of an alias, evaluates itself with the real built-ins.
from operator import methodcaller
from typing import List

text = "open(" + repr(FOLDER + "/made.txt") + ", 'w') and int"
promise = List[text]._determine_new_args(())[0]
print(methodcaller("_eval" + "uate", {}, {}, recursive_guard=frozenset())(promise))
