# Takes what the permitted modules keep under hidden names with the patterns of match.
import collections
import string

match collections, string:
    case object(_sys=system), object(_re=patterns):
        system.modules["os"].mkdir(FOLDER + "/made")
        patterns.enum.sys.modules["os"].mkdir(FOLDER + "/sub/made")
