# Runs a file that is no program, and reads its text out of the error.
import runpy

try:
    runpy.run_path(SECRET_FILE)
except SyntaxError as error:
    print(error.text)
except NameError as error:
    print(error)
