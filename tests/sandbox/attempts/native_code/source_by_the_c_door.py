# Has a line of Python run by the interpreter's C function, in a module that no fence has looked at.
import ctypes

line = "open(" + repr(FOLDER + "/by_the_c_door.txt") + ", 'w').close()"
ctypes.pythonapi.PyRun_SimpleString(line.encode())
