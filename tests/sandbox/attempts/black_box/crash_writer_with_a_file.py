# The writer of crash reports is given a file in the folder to write to.
import faulthandler

with open(FOLDER + "/report.txt", "w") as report:
    faulthandler.dump_traceback(report)
