# Calls creat by the private helpers of _ctypes, without the module ctypes.
import _ctypes

library = _ctypes.dlopen(None, 2)
_ctypes.call_function(_ctypes.dlsym(library, "creat"), (FOLDER.encode() + b"/created", 0o644))
