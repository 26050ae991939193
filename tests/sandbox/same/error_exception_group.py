raise ExceptionGroup("two problems", [ValueError("one"), TypeError("two")])
