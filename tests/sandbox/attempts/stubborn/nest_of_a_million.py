# Nests a list, a chain of iterators and a chain of exceptions a million deep, and then has them shown and thrown away.
import itertools

nest, chain, trouble = [], iter(()), ValueError("first")
for _ in range(1_000_000):
    nest = [nest]
    chain = itertools.chain(chain, (1,))
    trouble = ExceptionGroup("more", [trouble])
for look in (lambda: str(nest), lambda: nest == [nest], lambda: next(chain), lambda: str(trouble)):
    try:
        print(len(str(look())))
    except RecursionError:
        print("too deep")
del nest, chain
raise trouble
