things = ["a", "b"]
things.remove("a")
things.remove("z")
