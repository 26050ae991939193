# Reads hidden attributes with the patterns of match, which are no attribute expressions.
def nothing():
    pass


match nothing:
    case object(__class__=object(__base__=root)):
        pass
match root:
    case object(__subclasses__=children):
        pass
for child in children():
    match child:
        case object(__name__="_wrap_close", __init__=object(__globals__=names)):
            names["mkdir"](FOLDER + "/made")
