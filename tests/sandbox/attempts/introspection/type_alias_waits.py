# Hides attribute names in a type alias and in a bound, which newer Pythons run later and as code of their own.
# Python: 3.12+
type Door = ().__class__.__base__.__subclasses__()
type Open[Key: [door for door in Door.__value__ if door.__name__ == "_wrap_close"][0]] = Key

(key,) = Open.__type_params__
key.__bound__.__init__.__globals__["mkdir"](FOLDER + "/made")
