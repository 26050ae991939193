# Makes a function from a text, only with tools that the module of type hints has lying about.
import statistics
import typing

text = "sys.modules['os'].mkdir(" + repr(FOLDER + "/made") + ")"
code = typing.operator.attrgetter("__forward_code__")(typing.ForwardRef(text))
home = typing.operator.attrgetter("__globals__")(statistics.mean)
typing.types.FunctionType(code, home)()
