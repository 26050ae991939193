# Imports the system module from the module of random numbers, which keeps it under a name of its own.
from random import _os as helper

print(helper.read(helper.open(SECRET_FILE, helper.O_RDONLY), 200).decode())
