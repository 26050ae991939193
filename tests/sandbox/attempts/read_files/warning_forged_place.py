# Lets a warning quote a line of a file by pretending that the warning came from there.
import warnings

print(warnings.formatwarning("look here", UserWarning, SECRET_FILE, 1))
