# Runs a program in another interpreter by the door that Python's own tests use, and writes a file there.
import _testcapi

program = "open(%r, 'w').write('from the other side')" % (FOLDER + "/other_side.txt")
print(_testcapi.run_in_subinterp(program))
