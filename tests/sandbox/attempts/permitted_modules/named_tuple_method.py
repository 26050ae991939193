# Goes from a method of its own named tuple, whose name is meant for everybody, to the variables of collections.
import collections

Point = collections.namedtuple("Point", "x y")
match Point._replace:
    case object(__globals__=names):
        names["_sys"].modules["os"].rename(FOLDER + "/sub", FOLDER + "/moved")
