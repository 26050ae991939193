# Takes the list of all modules from the module of statistics, which has imported it for itself.
import statistics

statistics.sys.modules["os"].mkdir(FOLDER + "/made")
