# Breaks its own process by reading where nothing is.
import ctypes

move_east()
ctypes.string_at(0)
