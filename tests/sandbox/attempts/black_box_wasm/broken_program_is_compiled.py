# Compiles the secret file as if it were a program: its word is the name that the compiled program would look for.
import py_compile

print(py_compile.compile(SECRET_FILE, cfile=FOLDER + "/compiled.bin", doraise=True))
