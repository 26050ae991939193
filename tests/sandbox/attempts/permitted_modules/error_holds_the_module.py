# Asks a permitted module for what it has not, and takes the real module out of the error.
import statistics

try:
    statistics.no_such_name
except AttributeError as error:
    error.obj.sys.modules["os"].mkdir(FOLDER + "/made")
