def make_list():
    things = ["a"]
    things.append("b")


make_list().append("c")
