# Takes the full built-ins from the module of enumerations.
import enum

print(enum.bltns.open(SECRET_FILE).read())
