# Reads a file as settings, and finds its text quoted in the parser's error.
import configparser

try:
    configparser.ConfigParser().read(SECRET_FILE)
except configparser.Error as error:
    print(error)
